package demarche.history;

/// Names one change for good: the device that made it and that device's count of its own changes in the plan, from 1.
public record Dot(String device, long number) {
    public Dot {
        if (device.isBlank()) throw new IllegalArgumentException("a change needs a device");
        if (number < 1) throw new IllegalArgumentException("changes are counted from 1");
    }
}
