package demarche.ui.packs.sections;

import demarche.pack.brief.Measured;
import demarche.pack.brief.Measured.Extent;
import demarche.plan.choice.BriefPart;
import demarche.ui.packs.part.OpenPack;
import java.util.List;
import java.util.Optional;

/// Which sections the open pack has, in which order, and what they take of it. Knows no controls.
public final class SectionsModel {
    private final OpenPack open;
    private Optional<Measured> measured = Optional.empty();

    public SectionsModel(OpenPack open) {
        this.open = open;
    }

    /// The papers as they were drawn last.
    public void measured(Optional<Measured> now) {
        measured = now;
    }

    List<SectionRow> rows() {
        Order order = order();
        return order.all().stream().map(part -> row(part, order.isOn(part))).toList();
    }

    private SectionRow row(BriefPart part, boolean on) {
        List<Extent> drawn = extents().stream().filter(e -> e.part() == part).toList();
        int first = drawn.stream().mapToInt(Extent::first).findFirst().orElse(0);
        return new SectionRow(part, on, on ? first : 0, on ? drawn.stream().mapToInt(Extent::sides).sum() : 0, on && drawn.isEmpty() && !extents().isEmpty());
    }

    private List<Extent> extents() {
        return measured.map(Measured::extents).orElse(List.of());
    }

    private Order order() {
        return Order.of(open.pack().map(p -> p.making().parts()).orElse(List.of()), extents().stream().map(Extent::part).toList());
    }

    /// What to shorten, where the paper is too long or a section takes more than its room.
    List<String> cuts() {
        return measured.map(Measured::cuts).orElse(List.of());
    }

    /// Whether nothing was moved or left out.
    boolean isUsual() {
        return open.pack().filter(p -> !p.making().parts().isEmpty()).isEmpty();
    }

    boolean canSwitch(BriefPart part) {
        return order().canSwitch(part);
    }

    void toggle(BriefPart part) {
        keep(order().switched(part));
    }

    /// @param by one down, or minus one up
    void step(BriefPart part, int by) {
        move(part, order().all().indexOf(part) + by);
    }

    void move(BriefPart part, int place) {
        keep(order().moved(part, place));
    }

    void reset() {
        open.edit(pack -> pack.withMaking(pack.making().withParts(List.of())));
    }

    private void keep(Order order) {
        open.edit(pack -> pack.withMaking(pack.making().withParts(order.kept())));
    }
}
