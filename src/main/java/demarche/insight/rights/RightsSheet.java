package demarche.insight.rights;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.RightsAnswer;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.RightsCheck;
import demarche.plan.id.RightsQuestionId;
import demarche.plan.id.TopicId;
import demarche.plan.part.Rights;
import demarche.reference.Reference;
import demarche.reference.practice.RightsArea;
import demarche.reference.practice.RightsQuestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The rights and dual-use check of one programme: what it touches, what it has to answer, and whether what is stored of the check still holds. What was
/// passed once is open again when a question came up since, or an answer turned against it.
///
/// @param areas  what its topics touch
/// @param asked  in the order of the reference; none where nothing calls for a check
/// @param rights what is stored
public record RightsSheet(Set<RightsArea> areas, List<Asked> asked, Rights rights) {
    public RightsSheet {
        areas = areas.isEmpty() ? Set.of() : EnumSet.copyOf(areas);
        asked = List.copyOf(asked);
    }

    public static RightsSheet of(Programme programme, Plan plan, Reference reference) {
        return of(programme, plan.activitiesOf(programme.id()).toList(), plan.rightsAnswers().piecesOf(programme.address()), reference);
    }

    /// @param activities those of the programme
    /// @param answers    those of the programme
    public static RightsSheet of(Programme programme, Collection<Activity> activities, Collection<RightsAnswer> answers, Reference reference) {
        var touching = new LinkedHashMap<Set<RightsArea>, List<TopicId>>();
        programme.topics().keySet().stream().filter(t -> !reference.rightsAreas(t).isEmpty()).forEach(t -> touching.computeIfAbsent(reference.rightsAreas(t), _ -> new ArrayList<>()).add(t));
        var areas = EnumSet.noneOf(RightsArea.class);
        touching.keySet().forEach(areas::addAll);
        List<Activity> held = activities.stream().filter(a -> a.type().isPresent() && a.status() != ActivityStatus.CANCELLED).sorted(Comparator.comparing(Activity::id)).toList();
        List<Asked> asked = touching.isEmpty() && held.isEmpty() ? List.of() : reference.rightsQuestions().stream()
                .map(q -> new Asked(q, topics(q, touching), held.stream().filter(a -> calls(q, a)).toList(), latest(q, answers)))
                .filter(a -> !a.topics().isEmpty() || !a.activities().isEmpty()).toList();
        return new RightsSheet(areas, asked, programme.rights());
    }

    /// @param touching the topics of the programme by what they touch
    private static List<TopicId> topics(RightsQuestion question, Map<Set<RightsArea>, List<TopicId>> touching) {
        List<List<TopicId>> hit = touching.entrySet().stream().filter(e -> !Collections.disjoint(question.areas(), e.getKey())).map(Map.Entry::getValue).toList();
        return hit.size() == 1 ? hit.getFirst() : hit.stream().flatMap(List::stream).sorted().toList();
    }

    private static boolean calls(RightsQuestion question, Activity activity) {
        return activity.type().filter(question.types()::contains).isPresent();
    }

    /// The newest answer. Of two of one day, given apart, the one that warns.
    private static Optional<RightsAnswer> latest(RightsQuestion question, Collection<RightsAnswer> answers) {
        RightsQuestionId id = question.id();
        return answers.stream().filter(a -> a.question().equals(id))
                .max(Comparator.comparing(RightsAnswer::day).thenComparing(a -> question.isWarnedBy(a.reply())).thenComparing(RightsAnswer::id));
    }

    /// Whether anything about the programme calls for a check.
    public boolean isNeeded() {
        return !asked.isEmpty();
    }

    /// Questions without an answer.
    public List<Asked> open() {
        return asked.stream().filter(Asked::isOpen).toList();
    }

    /// Answers that speak against going ahead.
    public List<Asked> warnings() {
        return asked.stream().filter(Asked::warns).toList();
    }

    /// Whether somebody signed a reason, on the day of the last warning or later.
    public boolean isSigned() {
        LocalDate last = warnings().stream().map(a -> a.answer().orElseThrow().day()).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return !rights.rightsReason().isBlank() && !rights.rightsSignedBy().isBlank() && rights.rightsSignedOn().filter(on -> !on.isBefore(last)).isPresent();
    }

    /// Whether a reason was signed before the last warning was known.
    public boolean isSignedTooEarly() {
        return !isSigned() && !rights.rightsReason().isBlank() && !rights.rightsSignedBy().isBlank() && rights.rightsSignedOn().isPresent();
    }

    /// Whether the answers allow the check to stand so.
    public boolean allows(RightsCheck check) {
        return switch (check) {
            case OPEN -> true;
            case NOT_NEEDED -> !isNeeded();
            case PASSED -> open().isEmpty() && (warnings().isEmpty() || isSigned());
        };
    }

    /// Whether nothing more has to be said before the programme can be ready.
    public boolean isSettled() {
        return rights.rightsCheck() == RightsCheck.OPEN ? !isNeeded() : allows(rights.rightsCheck());
    }

    /// Whether the stored check says more than the answers bear out: something was added or answered since.
    public boolean isContradicted() {
        return !allows(rights.rightsCheck());
    }

    /// What may be said of the check: what is stored as long as it holds.
    public RightsCheck standing() {
        if (!isSettled()) return RightsCheck.OPEN;
        return rights.rightsCheck() == RightsCheck.OPEN ? RightsCheck.NOT_NEEDED : rights.rightsCheck();
    }
}
