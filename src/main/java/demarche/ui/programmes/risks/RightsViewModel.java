package demarche.ui.programmes.risks;

import demarche.insight.rights.Asked;
import demarche.insight.rights.RightsSheet;
import demarche.insight.rights.RightsWords;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.RightsAnswer;
import demarche.plan.choice.RightsCheck;
import demarche.plan.choice.RightsReply;
import demarche.plan.id.ItemId;
import demarche.plan.id.RightsQuestionId;
import demarche.plan.part.Rights;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The rights and dual-use check of the open programme: its questions, the answers given, the reason signed. Knows no controls.
public final class RightsViewModel {
    private final OpenProgramme open;
    private final Texts texts;
    private final Days days;

    public RightsViewModel(OpenProgramme open) {
        this.open = open;
        this.texts = Texts.of("readiness", open.wording().texts().locale());
        this.days = open.wording().days();
    }

    Texts texts() {
        return texts;
    }

    RightsSheet sheet(Now now) {
        return RightsSheet.of(now.programme(), now.plan(), now.facts().reference());
    }

    RightsWords words(Now now) {
        return new RightsWords(texts, now.facts());
    }

    /// Who answered, and on which day; empty where nobody did.
    String answered(Asked asked) {
        return asked.answer().map(a -> a.author().isBlank() ? texts.get("rights.answered.unsigned", days.day(a.day())) : texts.get("rights.answered", a.author(), days.day(a.day()))).orElse("");
    }

    /// Of today and by whoever sits at the desk. No reply takes the answer out.
    ///
    /// @return why it was refused
    Optional<String> reply(RightsQuestionId question, Optional<RightsReply> reply) {
        return reply.map(r -> put(question, a -> a.withReply(r))).orElseGet(() -> open.editPlan(plan -> without(plan, question)));
    }

    /// A note alone answers nothing: it is kept with the answer.
    Optional<String> note(RightsQuestionId question, String note) {
        return answer(open.nowProperty().get().orElseThrow().plan(), question).isEmpty() ? Optional.of(texts.get("rights.note.first")) : put(question, a -> a.withNote(note));
    }

    private Optional<String> put(RightsQuestionId question, UnaryOperator<RightsAnswer> change) {
        return open.editPlan(plan -> {
            RightsAnswer now = answer(plan, question).orElseGet(() -> fresh(question));
            return plan.with(change.apply(now).withAuthor(open.desk().author()).withDay(open.desk().planDay()));
        });
    }

    private ItemId programme() {
        return open.programme().map(Programme::id).orElseThrow();
    }

    /// Two people who answer apart write the same item, so that their answers meet.
    private RightsAnswer fresh(RightsQuestionId question) {
        return new RightsAnswer(ItemId.of("rights", programme().value(), question.value()), programme(), question, RightsReply.NOT_SURE, "", "", open.desk().planDay());
    }

    /// The one that counts.
    private Optional<RightsAnswer> answer(Plan plan, RightsQuestionId question) {
        return open.programme().flatMap(p -> RightsSheet.of(p, plan, open.desk().reference()).asked().stream().filter(a -> a.question().id().equals(question)).findFirst()).flatMap(Asked::answer);
    }

    private Plan without(Plan plan, RightsQuestionId question) {
        ItemId programme = programme();
        List<RightsAnswer> gone = plan.rightsAnswers().stream().filter(a -> a.programme().equals(programme) && a.question().equals(question)).toList();
        Plan less = plan;
        for (RightsAnswer answer : gone) less = less.without(answer);
        return less;
    }

    /// Refused where the answers do not bear it out.
    public Optional<String> check(RightsCheck check) {
        Now now = open.nowProperty().get().orElseThrow();
        if (!sheet(now).allows(check)) return Optional.of(check == RightsCheck.NOT_NEEDED ? texts.get("rights.refused.needed") : texts.get("rights.refused.passed"));
        return open.edit(p -> p.withRightsCheck(check));
    }

    Optional<String> reason(String reason) {
        return rights(r -> r.withRightsReason(reason));
    }

    Optional<String> signedBy(String name) {
        return rights(r -> r.withRightsSignedBy(name));
    }

    Optional<String> signedOn(Optional<LocalDate> day) {
        return rights(r -> r.withRightsSignedOn(day));
    }

    private Optional<String> rights(UnaryOperator<Rights> change) {
        return open.edit(p -> p.withRights(change.apply(p.rights())));
    }
}
