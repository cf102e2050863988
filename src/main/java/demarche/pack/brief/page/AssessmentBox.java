package demarche.pack.brief.page;

import demarche.insight.Countdown;
import demarche.pack.block.Block.Permission.Grant;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.plan.Assessment;
import demarche.plan.Forecast;
import demarche.plan.Kind;
import demarche.reference.practice.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The closed box on what we judge of the state, how that changed, and what we expect it to do at the next decision points. It is in no edition that may
/// not see the fields it is made of.
final class AssessmentBox {
    private static final int LONGEST_RATIONALE = 60;
    /// Judgements told before the last one, and decision points told.
    private static final int EARLIER = 2;
    private static final int POINTS = 2;
    private final Ground ground;

    private AssessmentBox(Ground ground) {
        this.ground = ground;
    }

    /// Empty for a state that is no target and where the edition may not see what we judge.
    static Optional<Block> of(Ground ground) {
        return isIn(ground) ? Optional.of(new AssessmentBox(ground).box()) : Optional.empty();
    }

    /// Whether the brief has the box.
    static boolean isIn(Ground ground) {
        return ground.target().isPresent() && ground.mayTell(Kind.ASSESSMENT);
    }

    private Block box() {
        var words = new ArrayList<Block>();
        List<Assessment> newestFirst = ground.plan().assessments(ground.iso3()).reversed();
        if (newestFirst.isEmpty()) words.add(Block.Paragraph.of(ground.text("steer.assessed.never")));
        else assessed(newestFirst, words);
        if (ground.mayTell(Kind.FORECAST) && !isBesideObjectives()) ground.countdowns().stream().limit(POINTS).map(Countdown::event).forEach(e -> forecast(e).ifPresent(p -> words.add(new Block.Paragraph(p))));
        return new Block.Permission(Grant.CLOSED, ground.text("steer.assessed"), words);
    }

    private void assessed(List<Assessment> newestFirst, List<Block> words) {
        words.add(new Block.Paragraph(judged(newestFirst.getFirst())));
        words.add(new Block.Paragraph(because(newestFirst.getFirst())));
        if (isBesideObjectives()) return;
        String earlier = newestFirst.stream().skip(1).limit(EARLIER).map(this::earlier).collect(Collectors.joining(" "));
        if (!earlier.isEmpty()) words.add(new Block.Paragraph(ground.invented(Phrase.of(ground.text("steer.assessed.before", earlier)))));
    }

    /// The objectives of a meeting need the room: what was judged before stands in the plan.
    private boolean isBesideObjectives() {
        return ground.engagement().meeting().filter(m -> !m.objectives().isBlank()).isPresent();
    }

    private Phrase judged(Assessment last) {
        return ground.invented(Phrase.none().strong(ground.names().of(last.leaning())).words(" ")
                .words(ground.text("steer.assessed.confidence", ground.names().of(last.confidence())))
                .words(" " + (last.author().isBlank() ? ground.text("steer.assessed.on", day(last)) : ground.text("steer.assessed.by", day(last), last.author()))));
    }

    private Phrase because(Assessment last) {
        return last.rationale().isBlank() ? Phrase.of(ground.text("steer.assessed.no-reason"))
                : Phrase.of(ground.text("steer.assessed.because", Lines.first(last.rationale(), LONGEST_RATIONALE)));
    }

    private String earlier(Assessment assessment) {
        return ground.text("steer.assessed.earlier", ground.names().of(assessment.leaning()), ground.names().of(assessment.confidence()), day(assessment));
    }

    private String day(Assessment assessment) {
        return ground.days().day(assessment.day());
    }

    /// What was expected last.
    private Optional<Phrase> forecast(Event event) {
        return ground.plan().forecasts().stream().filter(f -> f.state().equals(ground.iso3()) && f.event().equals(event.id())).max(Forecast.BY_DAY)
                .map(f -> ground.invented(Phrase.of(ground.text("steer.forecast", new EventName(ground).of(event), ground.days().span(event.first(), event.last()),
                        ground.names().of(f.expected()), ground.names().of(f.confidence()), ground.days().day(f.day()) + (f.author().isBlank() ? "" : ", " + f.author())))));
    }
}
