package demarche.app;

import demarche.insight.TopicName;
import demarche.insight.TopicSearch;
import demarche.library.LibraryProblem;
import demarche.library.store.SearchHit;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.shell.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the palette finds: things to do, states, what is in the open plan, topics and answers. Safe on any thread.
final class Finder {
    private static final int EACH = 6;
    private final Desk desk;
    private final Texts texts;
    private final Doors doors;

    Finder(Desk desk, Texts texts, Doors doors) {
        this.desk = desk;
        this.texts = texts;
        this.doors = doors;
    }

    /// An exact code comes first, then what is in the plan, then the rest.
    List<Hit> find(String question) {
        List<String> words = Folding.words(question);
        if (words.isEmpty()) return doors.actions();
        var hits = new ArrayList<Hit>();
        doors.actions().stream().filter(a -> Folding.begins(words, Folding.words(a.title()))).forEach(hits::add);
        states(question, words).forEach(hits::add);
        inPlan(question).forEach(hits::add);
        if (desk.planProperty().get().isPresent()) topics(question).forEach(hits::add);
        answers(words).forEach(hits::add);
        return hits;
    }

    private Stream<Hit> states(String question, List<String> words) {
        if (desk.planProperty().get().isEmpty()) return Stream.empty();
        return desk.reference().states().stream()
                .filter(s -> s.iso3().code().equalsIgnoreCase(question.strip()) || Folding.begins(words, Folding.words(s.name(texts.locale()))))
                .limit(EACH).map(this::hit);
    }

    private Hit hit(State state) {
        return new Hit(texts.get("app.hit.state"), state.name(texts.locale()), state.regionalGroup(), () -> doors.openState(state.iso3()));
    }

    private Stream<Hit> inPlan(String question) {
        Optional<Plan> plan = desk.planProperty().get();
        if (plan.isEmpty()) return Stream.empty();
        try {
            return desk.search(plan.get().id(), question, EACH).stream().flatMap(found -> hit(found, plan.get()).stream());
        } catch (LibraryProblem _) {
            return Stream.empty();
        }
    }

    private Optional<Hit> hit(SearchHit found, Plan plan) {
        return switch (found.kind()) {
            case PLAN, FORECAST, STATE_GROUP, ACCEPTED_GAP -> Optional.empty();
            case ASSESSMENT -> plan.assessments().find(found.id()).map(a -> judged(a.state(), found));
            case OWN_FACT -> plan.ownFacts().find(found.id()).map(f -> judged(f.state(), found));
            case HEARING -> plan.hearings().find(found.id()).map(h -> judged(h.state(), found));
            case OWN_NARRATIVE -> plan.ownNarratives().find(found.id()).flatMap(n -> desk.reference().narrative(n.narrative()))
                    .map(n -> new Hit(texts.get("app.hit.answer"), found.title(), found.snippet(), () -> doors.showAnswer(n)));
            case TARGET_STATE -> plan.targetStates().find(found.id()).map(t -> judged(t.iso3(), found));
            case PROGRAMME -> Optional.of(new Hit(texts.get("app.hit.programme"), found.title(), found.snippet(), () -> doors.openProgramme(found.id())));
            case ACTIVITY -> plan.activities().find(found.id()).map(a -> new Hit(texts.get("app.hit.activity"), a.title(), found.snippet(),
                    () -> doors.openProgramme(a.programme())));
        };
    }

    private Hit judged(Iso3 state, SearchHit found) {
        return new Hit(texts.get("app.hit.target"), name(state), found.snippet(), () -> doors.openState(state));
    }

    private String name(Iso3 state) {
        return desk.reference().state(state).map(s -> s.name(texts.locale())).orElse(state.code());
    }

    private Stream<Hit> topics(String question) {
        return TopicSearch.find(desk.reference().topics(), question).stream().limit(EACH)
                .map((Topic t) -> new Hit(texts.get("app.hit.topic"), TopicName.listed(t), t.summary(), () -> doors.openTopic(t.id())));
    }

    private Stream<Hit> answers(List<String> words) {
        return desk.reference().narratives().stream().filter(n -> Folding.begins(words, Folding.words(n.statement()))).limit(EACH)
                .map((Narrative n) -> new Hit(texts.get("app.hit.answer"), n.statement(), n.response(), () -> doors.showAnswer(n)));
    }
}
