package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;

/// The plan as it was at a moment worth a name, such as “As sent to the minister”. The moment is the one at which this was written: the log says what
/// the plan was then, so nothing is kept twice.
///
/// @param title  never blank
/// @param author who named it; may be empty
/// @param note   what it was for; may be empty
public record NamedVersion(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) String title, @Sensitive(MINISTRY) LocalDate day,
        @Sensitive(MINISTRY) String author, @Sensitive(MINISTRY) String note) implements Item {

    public NamedVersion {
        Limits.title(title);
        Limits.line(author);
        Limits.text(note);
    }

    @Override
    public Kind kind() {
        return Kind.VERSION;
    }

    public NamedVersion withTitle(String title) {
        return new NamedVersion(id, title, day, author, note);
    }

    public NamedVersion withNote(String note) {
        return new NamedVersion(id, title, day, author, note);
    }
}
