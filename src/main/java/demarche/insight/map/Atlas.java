package demarche.insight.map;

import demarche.plan.Plan;
import demarche.reference.Facts;
import demarche.reference.state.Instrument;
import demarche.reference.state.Membership;
import demarche.reference.state.State;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every map that the facts of a day allow: which facts the world can be coloured by, and the colouring of each.
public final class Atlas {
    private final Ground ground;
    private final List<Measure> measures;
    private final boolean ofPlan;
    private final List<Subject> subjects;

    private Atlas(Ground ground, Optional<Plan> plan, List<Measure> given) {
        this.ground = ground;
        this.ofPlan = plan.isPresent();
        var all = new ArrayList<>(given);
        plan.ifPresent(p -> all.addAll(PlanMeasures.of(p, ground)));
        all.addAll(IndexMeasures.of(ground));
        this.measures = List.copyOf(all);
        this.subjects = gathered();
    }

    /// @param given further numbers, such as the score of a board
    /// @param texts the bundle `map`
    public static Atlas of(Facts facts, Optional<Plan> plan, List<Measure> given, Texts texts) {
        return new Atlas(Ground.of(facts, texts), plan, given);
    }

    /// Numbers first, then the conventions and treaties, roll calls with the newest first, lists, bodies.
    public List<Subject> subjects() {
        return subjects;
    }

    private List<Subject> gathered() {
        Facts facts = ground.facts();
        var found = new ArrayList<Subject>();
        measures.forEach(m -> found.add(new Subject.Measured(m)));
        List<Instrument> open = facts.reference().instruments().stream().filter(i -> !i.openedOn().isAfter(facts.day())).toList();
        List<String> codes = open.stream().map(Instrument::code).toList();
        if (codes.contains(TreatyColours.BUDAPEST) && codes.contains(TreatyColours.UNITED_NATIONS)) found.add(new Subject.Conventions());
        open.forEach(i -> found.add(new Subject.Treaty(i)));
        facts.resolutions().reversed().stream().filter(r -> r.totals().isPresent()).forEach(r -> found.add(new Subject.RollCall(r)));
        facts.reference().swingLists().stream().filter(l -> !l.publishedOn().isAfter(facts.day())).forEach(l -> found.add(new Subject.Listed(l)));
        bodies().forEach(b -> found.add(new Subject.Body(b)));
        return List.copyOf(found);
    }

    private Stream<String> bodies() {
        return ground.facts().reference().states().stream().map(State::iso3).flatMap(s -> ground.facts().memberships(s).stream()).map(Membership::body)
                .distinct().sorted();
    }

    /// By its name, in any case: `vote:74/247`, or `74/247` and `A/RES/74/247` alone.
    public Optional<Subject> find(String name) {
        String wanted = name.strip().replace("A/RES/", "").replace("a/res/", "");
        return subjects.stream().filter(s -> s.name().equalsIgnoreCase(wanted)).findFirst()
                .or(() -> subjects.stream().filter(s -> s.shortName().equalsIgnoreCase(wanted)).findFirst());
    }

    /// Whether the name is that of a fact that only a plan gives, and there is none here.
    public boolean needsPlan(String name) {
        return !ofPlan && PlanMeasures.IDS.contains(name);
    }

    /// The names of the facts a plan would add.
    public static List<String> namesOfPlan() {
        return PlanMeasures.IDS;
    }

    public Colouring colouring(Subject subject) {
        return switch (subject) {
            case Subject.RollCall vote -> new VoteColours(ground).of(vote);
            case Subject.Treaty treaty -> new TreatyColours(ground).of(treaty);
            case Subject.Conventions both -> new TreatyColours(ground).of(both);
            case Subject.Body body -> new GroupColours(ground).of(body);
            case Subject.Listed list -> new GroupColours(ground).of(list);
            case Subject.Measured measured -> new MeasureColours(ground).of(measured);
        };
    }

    /// For a button, where a vote goes by its number alone.
    public String shortTitle(Subject subject) {
        return subject instanceof Subject.RollCall(var resolution) ? ground.texts().get("map.menu.vote.short", resolution.shortSymbol()) : title(subject);
    }

    /// As a menu lists it.
    public String title(Subject subject) {
        return switch (subject) {
            case Subject.RollCall(var resolution) -> ground.texts().get("map.menu.vote", resolution.shortSymbol(), resolution.title());
            case Subject.Treaty(var instrument) -> instrument.shortName();
            case Subject.Conventions _ -> ground.texts().get("map.menu.conventions");
            case Subject.Body(String body) -> body;
            case Subject.Listed(var list) -> list.complete() ? list.name() : ground.texts().get("map.menu.partial", list.name());
            case Subject.Measured(var measure) -> measure.title();
        };
    }
}
