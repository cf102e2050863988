package demarche.insight.risk;

import demarche.plan.Plan;
import demarche.plan.Risk;
import demarche.plan.choice.RiskStatus;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Risks in the order in which to speak of them, each with the number by which list and heat table name it: the open ones by what they come to now,
/// then those that happened, then those that are closed.
public record RiskTable(List<Row> rows) {
    /// The steps of either scale.
    public static final int STEPS = 5;

    /// @param number from 1, in the order of the table
    public record Row(int number, RiskNow now) {
        public Risk risk() {
            return now.risk();
        }

        /// How list and heat table name it: `R1`.
        public String name() {
            return "R" + number;
        }
    }

    private static final Comparator<RiskNow> ORDER = Comparator.comparing((RiskNow n) -> n.risk().status()).thenComparing(Comparator.comparing(RiskNow::score).reversed())
            .thenComparing(Comparator.comparing(RiskNow::impact).reversed()).thenComparing(RiskTable::day).thenComparing(n -> n.risk().title()).thenComparing(n -> n.risk().id());

    public RiskTable {
        rows = List.copyOf(rows);
    }

    private static LocalDate day(RiskNow now) {
        return now.nearness() instanceof Nearness.Ahead ahead ? ahead.decision().first() : LocalDate.MAX;
    }

    /// All risks of the plan and its programmes.
    public static RiskTable of(Plan plan, Facts facts) {
        return of(plan.risks().stream(), plan, facts);
    }

    public static RiskTable of(ItemId programme, Plan plan, Facts facts) {
        return of(plan.risks().stream().filter(r -> r.programme().filter(programme::equals).isPresent()), plan, facts);
    }

    public static RiskTable of(Stream<Risk> risks, Plan plan, Facts facts) {
        List<RiskNow> sorted = risks.map(r -> RiskNow.of(r, plan, facts)).sorted(ORDER).toList();
        return new RiskTable(IntStream.range(0, sorted.size()).mapToObj(i -> new Row(i + 1, sorted.get(i))).toList());
    }

    /// Those with this status, as the numbers go.
    public List<Row> with(RiskStatus status) {
        return rows.stream().filter(r -> r.risk().status() == status).toList();
    }

    /// The open ones of a cell of the heat table, by the likelihood that counts now; both from 1 to 5.
    public List<Row> at(int likelihood, int impact) {
        return with(RiskStatus.OPEN).stream().filter(r -> r.now().likelihood() == likelihood && r.now().impact() == impact).toList();
    }

    /// How many are open at the level now.
    public long count(RiskLevel level) {
        return with(RiskStatus.OPEN).stream().filter(r -> r.now().level() == level).count();
    }
}
