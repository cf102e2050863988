package demarche.pack.addendum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.reading.Issued;
import demarche.pack.addendum.change.Reading;
import demarche.pack.brief.Format;
import demarche.pack.brief.Surfaces;
import demarche.pack.ink.Paper;
import demarche.pack.template.Template;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.ItemId;
import demarche.support.RandomItems;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An addendum that leaves the ministry says nothing that the papers themselves do not say, then or now.
@Execution(ExecutionMode.CONCURRENT)
class LeavingTest {
    private static final long SEED = 20_261_123;
    private static final Pattern PLANTED = Pattern.compile("zq\\d{5}kx");

    @ParameterizedTest
    @EnumSource(value = BriefSort.class, names = {"IMPLEMENTER", "HAND_OVER", "PUBLIC"})
    void nothingIsInItThatItsPapersDoNotSay(BriefSort sort) throws Exception {
        var random = new Random(SEED);
        var count = new AtomicInteger();
        var items = new RandomItems(random, () -> "zq%05dkx".formatted(count.incrementAndGet()));
        var given = new GivenPack(sort, PackLanguage.ENGLISH).edit(plan -> filled(plan, items));
        ItemId issue = given.issue("Version of zq99999kx");
        for (int i = 0; i < 6; i++) given.edit(plan -> changed(plan, items, random));
        var wanted = new Wanted(Issued.of(given.moments(), issue).orElseThrow(), GivenPack.DAY, new Wanted.Facility(GivenPack.REFERENCE, Template.none()), Optional.empty(), 1,
                Optional.empty(), new Wanted.Sender("zq99998kx", "zq99997kx"));
        Comparison comparison = Comparison.of(wanted);

        String all = Surfaces.of(GivenPack.papers().addendum(given.moments(), GivenPack.paper(issue), GivenPack.DAY, 1, Format.PDF)).all()
                + Surfaces.of(Format.PDF.draw(PackPapers.document(wanted), Paper.A4)).all();

        Set<String> told = found(Reading.of(comparison.old()).toString() + Reading.of(comparison.fresh()));
        Set<String> there = found(all);
        there.removeAll(told);
        assertTrue(count.get() > 500, "few were planted");
        assertEquals(Set.of(), there, "seed " + SEED);
    }

    private static Set<String> found(String text) {
        return PLANTED.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Items of every kind, all their texts planted.
    private static Plan filled(Plan plan, RandomItems items) {
        Plan next = plan;
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < 8 && kind != Kind.PLAN && kind != Kind.PACK && kind != Kind.MEETING; i++) next = next.with(items.item(kind, new ItemId("z-" + i)));
        }
        return next;
    }

    private static Plan changed(Plan plan, RandomItems items, Random random) {
        Plan next = plan;
        List<Item> all = plan.items().filter(item -> item.kind() != Kind.PLAN && item.kind() != Kind.ISSUE && item.kind() != Kind.PACK).toList();
        for (int i = 0; i < 20; i++) next = next.with(items.mutated(all.get(random.nextInt(all.size()))));
        return next;
    }
}
