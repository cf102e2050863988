package demarche.plan;

import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Handling;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;

/// A marking of the ministry’s own scheme. It is printed where the label of its level would be.
///
/// @param title the label as printed, such as RESTRICTED; never blank
/// @param level how high it is; each level has at most one
/// @param meaning who may read it; may be empty
/// @param colour of its letters on black, such as #ffc000; empty: that of its level
public record OwnMarking(@Sensitive(OPEN) ItemId id, @Sensitive(OPEN) String title, @Sensitive(OPEN) Handling level, @Sensitive(OPEN) String meaning,
        @Sensitive(OPEN) String colour) implements Item {

    public OwnMarking {
        Limits.title(title);
        Limits.line(meaning);
        Limits.line(colour);
    }

    /// A label with the colour of its level.
    public static OwnMarking titled(ItemId id, Handling level, String title) {
        return new OwnMarking(id, title, level, "", "");
    }

    @Override
    public Kind kind() {
        return Kind.OWN_MARKING;
    }

    public OwnMarking withTitle(String title) {
        return new OwnMarking(id, title, level, meaning, colour);
    }

    public OwnMarking withLevel(Handling level) {
        return new OwnMarking(id, title, level, meaning, colour);
    }

    public OwnMarking withMeaning(String meaning) {
        return new OwnMarking(id, title, level, meaning, colour);
    }

    public OwnMarking withColour(String colour) {
        return new OwnMarking(id, title, level, meaning, colour);
    }
}
