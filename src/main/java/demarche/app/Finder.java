package demarche.app;

import demarche.insight.TopicName;
import demarche.insight.TopicSearch;
import demarche.library.LibraryProblem;
import demarche.library.store.SearchHit;
import demarche.plan.Encounter;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.state.State;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import demarche.text.Days;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.shell.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the palette finds: answers, topics, where a concern came up, states, programmes, things to do. Safe on any thread.
final class Finder {
    private static final int EACH = 6;
    private final Desk desk;
    private final Texts texts;
    private final Doors doors;
    private final Answering answering;
    private final PackHits packHits;

    Finder(Desk desk, Texts texts, Doors doors, Answering answering) {
        this.desk = desk;
        this.texts = texts;
        this.doors = doors;
        this.answering = answering;
        this.packHits = new PackHits(desk, texts, doors);
    }

    /// Groups in their usual order, but what was named outright goes before: a code, then a state or something to do whose name begins so.
    List<Hit> find(String question) {
        List<String> words = Folding.words(question);
        if (words.isEmpty()) return doors.actions();
        Optional<Plan> plan = desk.planProperty().get();
        List<Hit> actions = Stream.concat(doors.actions().stream().filter(a -> Folding.begins(words, Folding.words(a.title()))), packHits.find(words).stream()).toList();
        return plan.map(p -> inPlan(p, question, words, actions)).orElseGet(() -> Stream.concat(actions.stream(), reference(words)).toList());
    }

    private List<Hit> inPlan(Plan plan, String question, List<String> words, List<Hit> actions) {
        Answering.Given said = answering.find(plan, question, EACH);
        var where = new ArrayList<>(said.heard());
        var states = new ArrayList<>(states(question, words));
        var work = new ArrayList<Hit>();
        var people = new ArrayList<Hit>();
        var packs = new ArrayList<Hit>();
        for (SearchHit found : search(plan, question)) sort(found, plan, new Groups(where, states, work, people, packs));
        boolean named = !said.byCode() && isNamed(question, words, states);
        boolean asked = !said.byCode() && !named && actions.stream().anyMatch(a -> Folding.folded(a.title()).startsWith(Folding.folded(question)));
        Stream<List<Hit>> groups = Stream.of(asked ? actions : List.of(), named ? states : List.of(), said.answers(), topics(question), where, people, named ? List.of() : states, work, packs,
                asked ? List.of() : Stream.concat(asked(said).stream(), actions.stream()).toList());
        return groups.flatMap(group -> distinct(group).limit(EACH)).toList();
    }

    /// One line a state, however it was found, and elsewhere one line a title and detail.
    private Stream<Hit> distinct(List<Hit> group) {
        var seen = new HashSet<List<String>>();
        return group.stream().filter(h -> seen.add(h.kind().equals(texts.get("app.hit.states")) ? List.of(h.title()) : List.of(h.title(), h.detail())));
    }

    private boolean isNamed(String question, List<String> words, List<Hit> states) {
        return !states.isEmpty() && (question.strip().length() == 3 && words.size() == 1 && question.equals(question.toUpperCase(Locale.ROOT))
                || states.stream().anyMatch(s -> Folding.folded(s.title()).startsWith(Folding.folded(question))));
    }

    private List<Hit> states(String question, List<String> words) {
        return desk.reference().states().stream()
                .filter(s -> s.iso3().code().equalsIgnoreCase(question.strip()) || Folding.begins(words, Folding.words(s.name(texts.locale()))))
                .limit(EACH).map(this::hit).toList();
    }

    private Hit hit(State state) {
        return hit(state.iso3(), state.regionalGroup());
    }

    private Hit hit(Iso3 state, String detail) {
        String name = desk.reference().state(state).map(s -> s.name(texts.locale())).orElse(state.code());
        return new Hit(texts.get("app.hit.states"), "fth-globe", name, detail, () -> doors.openState(state), Optional.empty());
    }

    /// One letter begins a word of nearly everything.
    private List<SearchHit> search(Plan plan, String question) {
        try {
            return question.strip().length() < 2 ? List.of() : desk.search(plan.id(), question, EACH);
        } catch (LibraryProblem _) {
            return List.of();
        }
    }

    /// The groups that hits of the plan are sorted into.
    private record Groups(List<Hit> where, List<Hit> states, List<Hit> work, List<Hit> people, List<Hit> packs) {}

    /// That the concern found first was just heard.
    private List<Hit> asked(Answering.Given said) {
        return said.first().map(concern -> new Hit(texts.get("app.hit.action"), "fth-plus", texts.get("app.hit.asked"), "", () -> doors.logAsked(concern), Optional.empty())).stream().toList();
    }

    private Hit person(String icon, String name, String snippet, Runnable open) {
        return new Hit(texts.get("app.hit.people"), icon, name, snippet, open, Optional.empty());
    }

    private Hit encounter(Encounter met, String snippet) {
        String title = texts.get("app.hit.heard", hit(met.state(), "").title(), new Days(texts.locale()).day(met.day()));
        return new Hit(texts.get("app.hit.came-up"), "fth-message-square", title, snippet, () -> doors.openEncounter(met.id()), Optional.empty());
    }

    private void sort(SearchHit found, Plan plan, Groups groups) {
        List<Hit> where = groups.where();
        List<Hit> states = groups.states();
        List<Hit> work = groups.work();
        List<Hit> people = groups.people();
        switch (found.kind()) {
            case PLAN, FORECAST, STATE_GROUP, ACCEPTED_GAP, VERSION, OWN_NARRATIVE, OWN_ACTIVITY_TYPE, OWN_EVENT, HOLIDAY, EXCHANGE_RATE, MEASUREMENT, RIGHTS_ANSWER,
                    OTHER_PROJECT, OWN_MARKING -> {}
            case PACK -> plan.packs().find(found.id()).ifPresent(p -> groups.packs().add(pack(p, found.snippet())));
            case MEETING, RECOMMENDATION, ISSUE, PACK_COPY -> plan.find(found.kind(), found.id()).flatMap(i -> i.within()).flatMap(in -> plan.packs().find(in.id()))
                    .ifPresent(p -> groups.packs().add(pack(p, found.snippet())));
            case ORGANISATION -> people.add(person("fth-users", found.title(), found.snippet(), () -> doors.openOrganisation(found.id())));
            case CONTACT -> people.add(person("fth-user", found.title(), found.snippet(), () -> doors.openPerson(found.id())));
            case ENCOUNTER -> plan.encounters().find(found.id()).ifPresent(e -> where.add(encounter(e, found.snippet())));
            case BUDGET_LINE -> plan.budgetLines().find(found.id()).ifPresent(l -> work.add(programme(l.title(), found.snippet(), () -> doors.openProgramme(l.programme()))));
            case RESULT -> plan.results().find(found.id()).ifPresent(r -> work.add(programme(r.statement(), found.snippet(), () -> doors.openProgramme(r.programme()))));
            case INDICATOR -> plan.indicators().find(found.id()).ifPresent(i -> plan.results().find(i.result())
                    .ifPresent(r -> work.add(programme(i.statement(), found.snippet(), () -> doors.openProgramme(r.programme())))));
            case RISK -> plan.risks().find(found.id()).ifPresent(r -> r.programme().ifPresent(p -> work.add(programme(r.title(), found.snippet(), () -> doors.openProgramme(p)))));
            case OWN_FACT -> plan.ownFacts().find(found.id()).ifPresent(f -> states.add(hit(f.state(), found.snippet())));
            case ASSESSMENT -> plan.assessments().find(found.id()).ifPresent(a -> states.add(hit(a.state(), found.snippet())));
            case TARGET_STATE -> plan.targetStates().find(found.id()).ifPresent(t -> states.add(hit(t.iso3(), found.snippet())));
            case HEARING -> plan.hearings().find(found.id()).ifPresent(h -> where.add(came(plan, h.state(), h.narrative(), found)));
            case PROGRAMME -> work.add(programme(found.title(), found.snippet(), () -> doors.openProgramme(found.id())));
            case ACTIVITY -> plan.activities().find(found.id()).ifPresent(a -> work.add(programme(a.title(), found.snippet(), () -> doors.openActivity(a.programme(), a.id()))));
        }
    }

    private Hit pack(Pack pack, String snippet) {
        return new Hit(texts.get("app.hit.packs"), "fth-file-text", pack.title(), snippet, () -> doors.openPack(pack.id()), Optional.empty());
    }

    private Hit programme(String title, String snippet, Runnable open) {
        return new Hit(texts.get("app.hit.programmes"), "fth-clipboard", title, snippet, open, Optional.empty());
    }

    private Hit came(Plan plan, Iso3 state, NarrativeId narrative, SearchHit found) {
        return new Hit(texts.get("app.hit.came-up"), "fth-message-square", hit(state, "").title(), found.snippet(), () -> doors.openState(state),
                answering.hit(plan, narrative).flatMap(Hit::sheet));
    }

    private List<Hit> topics(String question) {
        return TopicSearch.find(desk.reference().topics(), question).stream().limit(EACH)
                .map((Topic t) -> new Hit(texts.get("app.hit.topics"), "fth-columns", TopicName.listed(t), t.summary(), () -> doors.openTopic(t.id()), Optional.empty())).toList();
    }

    /// Without a plan there is only what the reference says.
    private Stream<Hit> reference(List<String> words) {
        return desk.reference().narratives().stream().filter(n -> Folding.begins(words, Folding.words(n.statement()))).limit(EACH)
                .map((Narrative n) -> new Hit(texts.get("app.hit.answers"), "fth-book-open", n.statement(), "", () -> doors.showAnswer(n), Optional.empty()));
    }
}
