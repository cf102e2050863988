package demarche.ui.answers;

import demarche.history.Rewording;
import demarche.insight.answer.AnswerSheet;
import demarche.insight.answer.Evidence;
import demarche.plan.OwnNarrative;
import demarche.plan.limit.Refused;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Writes the ministry's own words: begun, changed, said to hold still, deleted. Each step is one edit and can be undone.
final class Drafting {
    private final AnswersViewModel model;
    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;

    Drafting(AnswersViewModel model, TakeBack takeBack) {
        this.model = model;
        this.desk = model.desk();
        this.wording = model.wording();
        this.takeBack = takeBack;
    }

    /// Begins one of the ministry's own, and chooses it.
    ///
    /// @return a sentence for beside the field where the statement cannot be taken
    Optional<String> begin(NarrativeKind kind, String statement) {
        try {
            OwnNarrative own = OwnNarrative.stating(ItemId.random(), kind, statement.strip()).withReviewed(Optional.of(desk.today()));
            desk.edit(plan -> plan.with(own));
            model.open(own.narrative());
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(wording.refusal(refused));
        }
    }

    /// Puts words of our own in the place of the reference's: its own to begin with.
    void takeOver(AnswerSheet sheet) {
        if (sheet.own().isEmpty()) takeBack.with(ours(sheet), wording.texts().get("answers.own.taken"));
    }

    private OwnNarrative ours(AnswerSheet sheet) {
        Narrative n = sheet.narrative();
        var topics = new TreeSet<TopicId>();
        sheet.topics().forEach((Topic t) -> topics.add(t.id()));
        String answer = sheet.reply().answer().orElse("");
        String care = sheet.reply().doNotClaim().map(c -> " " + wording.texts().get("answers.sheet.do-not-claim", c)).orElse("");
        return OwnNarrative.stating(ItemId.random(), n.kind(), n.statement()).withStands(Optional.of(n.id())).withFair(sheet.reply().fair().orElse("")).withAnswer((answer + care).strip())
                .withEvidence(evidence(sheet.evidence())).withTopics(topics).withSource(sheet.source()).withReviewed(Optional.of(desk.today()));
    }

    private static String evidence(List<Evidence> evidence) {
        return String.join(" ", evidence.stream().map(e -> e.when().isEmpty() ? e.what() : e.when() + ": " + e.what()).toList());
    }

    /// Somebody looked at it today. What the reference says becomes ours with that, since only our words carry a day of our own.
    void stillHolds(AnswerSheet sheet) {
        Optional<OwnNarrative> own = sheet.own();
        OwnNarrative now = own.orElseGet(() -> ours(sheet)).withReviewed(Optional.of(desk.today()));
        takeBack.edit(plan -> plan.with(now), plan -> own.map(plan::with).orElseGet(() -> plan.without(now)),
                wording.texts().get("answers.own.holds", wording.days().day(desk.today())));
    }

    /// Where it stood for one of the reference, that one stands again.
    void delete(OwnNarrative own) {
        takeBack.without(own, wording.texts().get(own.stands().isPresent() ? "answers.own.given-back" : "answers.own.deleted"));
    }

    /// Changes the chosen one.
    ///
    /// @return a sentence for beside the field where it cannot be so
    Optional<String> change(ItemId id, UnaryOperator<OwnNarrative> change) {
        try {
            desk.edit(plan -> plan.ownNarratives().find(id).map(own -> plan.with(change.apply(own))).orElse(plan));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(wording.refusal(refused));
        }
    }

    /// The texts as they were before, the newest change first; read from the log of the plan.
    void earlier(ItemId id, Consumer<List<Rewording>> then) {
        ItemId plan = desk.plan().id();
        desk.background().run(_ -> Rewording.of(desk.library().log(plan), id), then, _ -> then.accept(List.of()));
    }
}
