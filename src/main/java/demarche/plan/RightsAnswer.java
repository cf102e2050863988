package demarche.plan;

import static demarche.plan.handling.Sensitivity.MINISTRY;
import static demarche.plan.handling.Sensitivity.OPEN;

import demarche.plan.choice.RightsReply;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.id.RightsQuestionId;
import demarche.plan.limit.Limits;
import java.time.LocalDate;
import java.util.Optional;

/// What a programme answers to one question of the rights and dual-use check.
///
/// @param note why; may be empty
/// @param author who answered; may be empty
public record RightsAnswer(@Sensitive(OPEN) ItemId id, @Sensitive(MINISTRY) ItemId programme, @Sensitive(MINISTRY) RightsQuestionId question,
        @Sensitive(MINISTRY) RightsReply reply, @Sensitive(MINISTRY) String note, @Sensitive(MINISTRY) String author,
        @Sensitive(MINISTRY) LocalDate day) implements Item {

    public RightsAnswer {
        Limits.text(note);
        Limits.line(author);
    }

    @Override
    public Kind kind() {
        return Kind.RIGHTS_ANSWER;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.PROGRAMME, programme));
    }

    public RightsAnswer withProgramme(ItemId programme) {
        return new RightsAnswer(id, programme, question, reply, note, author, day);
    }

    public RightsAnswer withQuestion(RightsQuestionId question) {
        return new RightsAnswer(id, programme, question, reply, note, author, day);
    }

    public RightsAnswer withReply(RightsReply reply) {
        return new RightsAnswer(id, programme, question, reply, note, author, day);
    }

    public RightsAnswer withNote(String note) {
        return new RightsAnswer(id, programme, question, reply, note, author, day);
    }

    public RightsAnswer withAuthor(String author) {
        return new RightsAnswer(id, programme, question, reply, note, author, day);
    }

    public RightsAnswer withDay(LocalDate day) {
        return new RightsAnswer(id, programme, question, reply, note, author, day);
    }
}
