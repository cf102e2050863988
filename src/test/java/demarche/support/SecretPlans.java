package demarche.support;

import demarche.history.Author;
import demarche.history.Beginning;
import demarche.history.Edit;
import demarche.history.PlanSession;
import demarche.history.Seen;
import demarche.history.merge.Copy;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.handling.Edition;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.part.Part;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plans in which every text that was ever written is a secret of its own, with a log of edits, removals and things taken back. Knows by itself, without
/// the code it tests, which secrets an edition may see.
public final class SecretPlans {
    public static final ItemId PLAN = new ItemId("secret-plan");
    private static final Pattern SECRET = Pattern.compile("qz[0-9]{6}zq");
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private final Random random;
    private final Set<String> planted = new HashSet<>();
    private final RandomItems items;

    public SecretPlans(long seed) {
        this.random = new Random(seed);
        this.items = new RandomItems(random, this::secret);
    }

    private String secret() {
        String secret = "qz%06dzq".formatted(planted.size());
        planted.add(secret);
        return secret;
    }

    /// Every secret written so far.
    public Set<String> planted() {
        return planted;
    }

    /// @param each how many items of each kind
    public Copy plan(int each, int edits) {
        var made = new ArrayList<Item>();
        for (Kind kind : Kind.values()) for (int i = 0; kind != Kind.PLAN && i < each; i++) made.add(items.item(kind, new ItemId("x-" + random.nextInt(20))));
        Plan plan = Plan.of((PlanHead) items.item(Kind.PLAN, PLAN), made);
        var author = new Author(secret(), "ministry");
        return worked(new Copy(plan, List.of(Beginning.of(plan, author, START))), author, START.plusSeconds(86_400), edits, false);
    }

    /// The copy after somebody worked on it.
    ///
    /// @param partial whether something is withheld from it
    public Copy worked(Copy copy, Author author, Instant from, int edits, boolean partial) {
        var log = new ArrayList<>(copy.log());
        Seen seen = Seen.NOTHING;
        for (Edit edit : log) seen = seen.with(edit.changes().getLast().dot());
        var session = new PlanSession(copy.plan(), seen, List.of(), author, Clock.fixed(from, ZoneOffset.UTC), partial);
        for (int i = 0; i < edits; i++) (random.nextInt(10) == 0 ? session.undo() : session.edit(this::edited)).ifPresent(log::add);
        return new Copy(session.plan(), log);
    }

    private Plan edited(Plan plan) {
        List<Item> all = plan.items().toList();
        Item any = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(10)) {
            case 0 -> plan.without(any);
            case 1 -> plan.with(items.item(Kind.values()[1 + random.nextInt(Kind.values().length - 1)], new ItemId("x-" + random.nextInt(20))));
            default -> plan.with(items.mutated(any));
        };
    }

    public static Set<String> secretsIn(String text) {
        return SECRET.matcher(text).results().map(result -> result.group()).collect(Collectors.toSet());
    }

    /// The secrets of the plan as it is that an edition may see at most, where it gets only those states.
    ///
    /// @param states empty: all
    public static Set<String> open(Plan plan, Edition edition, Set<Iso3> states) {
        boolean outside = edition != Edition.INTERNAL && edition != Edition.HEAD;
        return plan.items().filter(item -> !outside || !item.restricted()).filter(item -> states.isEmpty() || isThere(item, plan, states))
                .flatMap(item -> texts(item, edition)).flatMap(text -> secretsIn(text).stream()).collect(Collectors.toSet());
    }

    private static boolean isThere(Item item, Plan plan, Set<Iso3> states) {
        Set<Iso3> named = Arrays.stream(item.getClass().getRecordComponents()).flatMap(c -> states(read(c, item))).collect(Collectors.toSet());
        boolean here = named.isEmpty() || named.stream().anyMatch(states::contains);
        return here && item.within().flatMap(whole -> plan.find(whole.kind(), whole.id())).map(whole -> isThere(whole, plan, states)).orElse(true);
    }

    private static Stream<Iso3> states(Object value) {
        return switch (value) {
            case Iso3 state -> Stream.of(state);
            case Optional<?> maybe -> maybe.stream().flatMap(SecretPlans::states);
            case SortedSet<?> set -> set.stream().flatMap(SecretPlans::states);
            default -> Stream.empty();
        };
    }

    private static Stream<String> texts(Object record, Edition edition) {
        return Arrays.stream(record.getClass().getRecordComponents()).flatMap(component -> {
            Object value = read(component, record);
            if (value instanceof Part) return texts(value, edition);
            return component.getAnnotation(Sensitive.class).value().seenIn(edition) ? Stream.of(value.toString()) : Stream.empty();
        });
    }

    private static Object read(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
