package demarche.app;

import demarche.insight.Known;
import demarche.insight.answer.AnswerSearch;
import demarche.insight.answer.AnswerSearch.Found;
import demarche.insight.answer.AnswerSheet;
import demarche.insight.answer.Answers;
import demarche.insight.answer.Raised;
import demarche.plan.Hearing;
import demarche.plan.Plan;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.answers.AnswersScreen;
import demarche.ui.desk.Desk;
import demarche.ui.shell.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Finds answers for the palette, and where they came up. The texts are read once for each value of the plan, so that a further letter costs next to
/// nothing. Safe on any thread.
final class Answering {
    /// What one value of the plan can say on one day.
    ///
    /// @param hits made so far: what is found again is the same object, so that nothing is drawn anew
    private record Index(Plan plan, LocalDate day, Known known, Answers answers, AnswerSearch search, Map<NarrativeId, Hit> hits) {}

    private static final String ICON = "fth-book-open";
    private final Desk desk;
    private final Texts texts;
    private final Doors doors;
    private final AnswersScreen screen;
    private Optional<Index> kept = Optional.empty();

    Answering(Desk desk, Texts texts, Doors doors, AnswersScreen screen) {
        this.desk = desk;
        this.texts = texts;
        this.doors = doors;
        this.screen = screen;
    }

    /// The best answers for what was typed, and the hearings of the first of them.
    record Given(List<Hit> answers, List<Hit> heard, Optional<NarrativeId> first, boolean byCode) {}

    Given find(Plan plan, String question, int most) {
        Index index = index(plan);
        List<Found> found = index.search().find(question).stream().limit(most).toList();
        List<Hit> heard = found.stream().limit(2).flatMap(f -> heard(index, f.narrative())).limit(most).toList();
        Optional<NarrativeId> concern = found.stream().map(Found::narrative).filter(n -> n.kind() == NarrativeKind.CONCERN || n.kind() == NarrativeKind.MISCONCEPTION).map(Narrative::id).findFirst();
        return new Given(found.stream().map(f -> hit(index, f.narrative())).toList(), heard, concern, !found.isEmpty() && found.getFirst().code());
    }

    /// The answer that a text of the plan belongs to.
    Optional<Hit> hit(Plan plan, NarrativeId id) {
        Index index = index(plan);
        return index.answers().all().stream().filter(n -> n.id().equals(id)).findFirst().map(n -> hit(index, n));
    }

    private synchronized Index index(Plan plan) {
        LocalDate day = desk.day();
        if (kept.filter(i -> i.plan() == plan && i.day().equals(day)).isEmpty()) {
            Known known = kept.filter(i -> i.day().equals(day)).map(Index::known).orElseGet(() -> new Known(desk.facts()));
            Answers answers = Answers.of(plan, desk.facts(), known);
            kept = Optional.of(new Index(plan, day, known, answers, AnswerSearch.over(answers), new ConcurrentHashMap<>()));
        }
        return kept.get();
    }

    private Hit hit(Index index, Narrative narrative) {
        return index.hits().computeIfAbsent(narrative.id(), _ -> made(index, narrative));
    }

    private Hit made(Index index, Narrative narrative) {
        int voices = index.answers().voices(narrative.id());
        String kind = kind(narrative);
        return new Hit(texts.get("app.hit.answers"), ICON, narrative.statement(), voices == 0 ? kind : texts.get("app.hit.raised", kind, voices), () -> doors.showAnswer(narrative),
                Optional.of(sheet(index, narrative.id())));
    }

    private Hit.Sheet sheet(Index index, NarrativeId id) {
        return new Hit.Sheet(() -> screen.reading(read(index, id), index.day()), () -> screen.copied(read(index, id), index.day()));
    }

    private static AnswerSheet read(Index index, NarrativeId id) {
        return index.answers().sheet(id).orElseThrow();
    }

    private Stream<Hit> heard(Index index, Narrative narrative) {
        return index.answers().raised(narrative.id()).stream().map(Raised::hearings).flatMap(List::stream).map(h -> heard(index, h));
    }

    private Hit heard(Index index, Hearing hearing) {
        String state = desk.reference().state(hearing.state()).map(s -> s.shortName(texts.locale())).orElse(hearing.state().code());
        String title = hearing.day().map(d -> texts.get("app.hit.heard", state, new Days(texts.locale()).day(d))).orElse(state);
        String said = hearing.words().isBlank() ? hearing.saidBy() : texts.get("app.hit.said", hearing.words());
        return new Hit(texts.get("app.hit.came-up"), "fth-message-square", title, said, () -> doors.openState(hearing.state()), index.answers().all().stream().filter(n -> n.id().equals(hearing.narrative())).findFirst().flatMap(n -> hit(index, n).sheet()));
    }

    private String kind(Narrative narrative) {
        return switch (narrative.kind()) {
            case CONCERN -> texts.get("app.kind.concern");
            case MISCONCEPTION -> texts.get("app.kind.misconception");
            case INCENTIVE -> texts.get("app.kind.incentive");
            case EVIDENCE -> texts.get("app.kind.evidence");
            case TALKING_POINT -> texts.get("app.kind.talking-point");
        };
    }
}
