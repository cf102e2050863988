package demarche.ui.programmes;

import demarche.plan.Activity;
import demarche.plan.ActivityStatus;
import demarche.plan.Programme;
import demarche.plan.ProgrammeStatus;
import demarche.plan.RightsCheck;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import demarche.ui.programmes.OpenProgramme.Now;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a programme still lacks before it can be marked ready.
final class Readiness {
    /// One point of the list; what is missing is said in the sentence.
    record Check(boolean done, String sentence) {}

    private final OpenProgramme open;
    private final Texts texts;

    Readiness(OpenProgramme open) {
        this.open = open;
        this.texts = open.wording().texts();
    }

    List<Check> checks(Now now) {
        var checks = new ArrayList<Check>();
        Programme p = now.programme();
        checks.add(debates(p));
        checks.add(states(now));
        boolean dated = p.starts().isPresent() && p.ends().isPresent() && !SpanCheck.isTurned(p.starts(), p.ends());
        checks.add(new Check(dated, dated ? texts.get("programmes.ready.dates") : texts.get("programmes.ready.dates.missing")));
        boolean led = !p.lead().isBlank();
        checks.add(new Check(led, led ? texts.get("programmes.ready.lead") : texts.get("programmes.ready.lead.missing")));
        boolean checked = p.rightsCheck() != RightsCheck.OPEN;
        checks.add(new Check(checked, checked ? texts.get("programmes.ready.rights") : texts.get("programmes.ready.rights.missing")));
        checks.add(activities(now));
        return checks;
    }

    boolean isComplete(Now now) {
        return checks(now).stream().allMatch(Check::done);
    }

    boolean canBeReady(Now now) {
        return now.programme().status() == ProgrammeStatus.DRAFT && isComplete(now);
    }

    private Check debates(Programme programme) {
        Set<Debate> taught = programme.topics().keySet().stream().map(open.desk().reference()::topic).flatMap(Optional::stream).map(Topic::debate).collect(Collectors.toSet());
        String missing = Debate.MISSION.stream().filter(d -> !taught.contains(d)).map(open.wording()::debate).collect(Collectors.joining(", "));
        return missing.isEmpty() ? new Check(true, texts.get("programmes.ready.debates")) : new Check(false, texts.get("programmes.ready.debates.missing", missing));
    }

    private Check states(Now now) {
        if (now.programme().states().isEmpty()) return new Check(false, texts.get("programmes.ready.states.missing"));
        List<Iso3> unasked = now.programme().states().stream().filter(s -> now.plan().target(s).filter(isOwned()).isEmpty()).toList();
        if (unasked.isEmpty()) return new Check(true, texts.get("programmes.ready.asked"));
        return new Check(false, texts.get("programmes.ready.asked.missing", open.wording().states(unasked)));
    }

    private static Predicate<TargetState> isOwned() {
        return t -> !t.requestedBy().isBlank() && !t.localOwner().isBlank();
    }

    private Check activities(Now now) {
        Stream<Activity> running = now.plan().activitiesOf(now.programme().id()).filter(a -> a.status() != ActivityStatus.CANCELLED);
        List<Activity> kept = running.toList();
        if (kept.isEmpty()) return new Check(false, texts.get("programmes.ready.activities.missing"));
        String undated = kept.stream().filter(a -> a.starts().isEmpty() || a.lead().isBlank()).map(Activity::title).sorted().collect(Collectors.joining(", "));
        return undated.isEmpty() ? new Check(true, texts.get("programmes.ready.activities")) : new Check(false, texts.get("programmes.ready.activities.open", undated));
    }
}
