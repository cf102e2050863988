package demarche.history.reading;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.merge.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One time that a field was changed: who, when, from what to what.
///
/// @param before empty where there was nothing
/// @param after  empty where nothing was left
public record FieldStep(Edit edit, Optional<JsonNode> before, Optional<JsonNode> after) {

    /// Every change of a field, or of a member of it where it is a set, in the order of the log; that the item came or went with a value is one too.
    public static List<FieldStep> of(List<Edit> log, Place place) {
        var steps = new ArrayList<FieldStep>();
        for (Edit edit : log) for (Difference d : edit.differences()) {
            if (d.kind() != place.kind() || !d.item().equals(place.item())) continue;
            boolean inside = (d.pointer() + "/").startsWith(place.pointer() + "/");
            FieldStep step = inside ? new FieldStep(edit, d.before(), d.after()) : new FieldStep(edit, within(d, d.before(), place), within(d, d.after(), place));
            if (!step.before().equals(step.after())) steps.add(step);
        }
        return List.copyOf(steps);
    }

    private static Optional<JsonNode> within(Difference d, Optional<JsonNode> value, Place place) {
        if (!(place.pointer() + "/").startsWith(d.pointer() + "/")) return Optional.empty();
        Optional<JsonNode> at = value;
        for (String name : place.pointer().substring(d.pointer().length() + 1).split("/")) at = at.map(node -> node.get(name));
        return at;
    }
}
