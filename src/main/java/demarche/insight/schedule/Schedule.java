package demarche.insight.schedule;

import demarche.plan.Activity;
import demarche.plan.Holiday;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.practice.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The activities of a plan in time: what is not cancelled, its days, what waits for what, and what comes late for its decision points. Moving one
/// activity costs a walk over numbers, so that everything that depends on it is told anew while it is dragged.
public final class Schedule {
    static final int UNKNOWN = Integer.MIN_VALUE;
    private final Work work;
    private final Holidays holidays;
    private final int[] start;
    private final int[] length;
    private final int[] soonest;
    private final BackPlan back;

    private Schedule(Work work, Holidays holidays, int[] start, int[] length) {
        this.work = work;
        this.holidays = holidays;
        this.start = start;
        this.length = length;
        this.soonest = soonest();
        this.back = BackPlan.of(work, length);
    }

    /// @param facts of the day, the plan's own decision points among them
    public static Schedule of(Plan plan, Facts facts) {
        Work work = Work.of(plan, facts);
        var reckoning = new Reckoning(facts);
        var start = new int[work.size()];
        var length = new int[work.size()];
        for (int i = 0; i < start.length; i++) {
            Optional<Span> days = reckoning.days(work.waiting().at(i));
            start[i] = days.map(d -> (int) d.first().toEpochDay()).orElse(UNKNOWN);
            length[i] = (int) (long) days.map(Span::days).orElse(reckoning.length(work.waiting().at(i)));
        }
        return new Schedule(work, Holidays.of(plan), start, length);
    }

    /// The same with one activity on other days.
    public Schedule with(ItemId moved, Span days) {
        return work.waiting().place(moved).map(place -> {
            int[] starts = start.clone();
            int[] lengths = length.clone();
            starts[place] = (int) days.first().toEpochDay();
            lengths[place] = (int) days.days();
            return new Schedule(work, holidays, starts, lengths);
        }).orElse(this);
    }

    /// For each the first day on which what it waits for is over.
    private int[] soonest() {
        var days = new int[start.length];
        for (int i : work.waiting().order()) {
            days[i] = UNKNOWN;
            for (int earlier : work.waiting().earlier(i)) {
                int begins = Math.max(start[earlier], days[earlier]);
                if (work.live()[earlier] && begins != UNKNOWN) days[i] = Math.max(days[i], begins + length[earlier]);
            }
        }
        return days;
    }

    public LocalDate day() {
        return work.facts().day();
    }

    public Facts facts() {
        return work.facts();
    }

    /// In the order of ids.
    public List<Activity> activities() {
        return IntStream.range(0, work.size()).mapToObj(work.waiting()::at).toList();
    }

    public Optional<Activity> activity(ItemId id) {
        return work.waiting().place(id).map(work.waiting()::at);
    }

    public Programme programme(Activity activity) {
        return work.programmes().get(activity.programme());
    }

    public Collection<Programme> programmes() {
        return work.programmes().values();
    }

    /// Whether it is still to be done.
    public boolean isLive(ItemId id) {
        return work.waiting().place(id).filter(i -> work.live()[i]).isPresent();
    }

    /// Empty where no day is known.
    public Optional<Span> days(ItemId id) {
        return work.waiting().place(id).flatMap(this::span);
    }

    Optional<Span> span(int i) {
        return start[i] == UNKNOWN ? Optional.empty() : Optional.of(Span.from(LocalDate.ofEpochDay(start[i]), length[i]));
    }

    /// How many days it takes, also where none is fixed.
    public long length(ItemId id) {
        return work.waiting().place(id).map(i -> length[i]).orElse(1);
    }

    /// The activities it waits for, as far as they are there.
    public List<Activity> waitsFor(ItemId id) {
        return work.waiting().place(id).map(i -> IntStream.of(work.waiting().earlier(i)).mapToObj(work.waiting()::at).toList()).orElse(List.of());
    }

    /// The first day on which what it waits for is over; empty where it waits for nothing that is dated and still to be done.
    public Optional<LocalDate> soonest(ItemId id) {
        return work.waiting().place(id).filter(i -> soonest[i] != UNKNOWN).map(i -> LocalDate.ofEpochDay(soonest[i]));
    }

    /// The last day on which a start still helps; empty where no decision point presses.
    public Optional<LocalDate> lastUsefulStart(ItemId id) {
        return work.waiting().place(id).filter(i -> back.latest()[i] != BackPlan.NEVER).map(i -> LocalDate.ofEpochDay(back.latest()[i]));
    }

    /// Whether it comes late: see [Flag#isLate]. What has begun is not late for the sake of what waits for it.
    public boolean isLate(ItemId id) {
        return work.waiting().place(id).filter(this::isLate).isPresent();
    }

    private boolean isLate(int i) {
        if (!work.live()[i]) return false;
        int begins = Math.max(start[i], soonest[i]);
        return begins != UNKNOWN && begins > back.latest()[i] && !isForOthers(i, begins) || start[i] != UNKNOWN && start[i] + length[i] <= day().toEpochDay();
    }

    public int countLate() {
        return (int) IntStream.range(0, work.size()).filter(this::isLate).count();
    }

    /// Those that come late, by their last day.
    public List<Activity> late() {
        long[] byEnd = IntStream.range(0, work.size()).filter(this::isLate).mapToLong(i -> ((long) (start[i] + length[i]) << 32) + i).sorted().toArray();
        return LongStream.of(byEnd).mapToObj(key -> work.waiting().at((int) key)).toList();
    }

    /// What a person should look at, the gravest first; empty where all is well or all is done.
    public List<Flag> flags(ItemId id) {
        return work.waiting().place(id).filter(i -> work.live()[i]).map(this::flags).orElse(List.of());
    }

    private List<Flag> flags(int i) {
        var flags = new ArrayList<Flag>();
        Optional<Span> span = span(i);
        span.filter(s -> s.last().isBefore(day())).ifPresent(s -> flags.add(new Flag.Overdue(s.last())));
        tooLate(i).ifPresent(flags::add);
        tooSoon(i).ifPresent(flags::add);
        span.ifPresent(s -> holidays.pressing(states(work.waiting().at(i)), s).forEach(h -> flags.add(new Flag.OnHoliday(h))));
        List<Activity> circle = work.waiting().circle(i);
        if (!circle.isEmpty()) flags.add(new Flag.InCircle(circle));
        return flags;
    }

    /// The states it is for: its own, or those of its programme.
    public SortedSet<Iso3> states(Activity activity) {
        return activity.states().isEmpty() ? programme(activity).states() : activity.states();
    }

    /// The holidays of its states that such days would touch.
    public List<Holiday> holidays(ItemId id, Span days) {
        return activity(id).map(a -> holidays.touching(states(a), days)).orElse(List.of());
    }

    private Optional<Flag> tooLate(int i) {
        int begins = Math.max(start[i], soonest[i]);
        if (begins == UNKNOWN || begins <= back.latest()[i] || isForOthers(i, begins)) return Optional.empty();
        Event point = work.points().get(back.point()[i]);
        LocalDate ends = LocalDate.ofEpochDay(begins + length[i] - 1L);
        boolean pushed = start[i] == UNKNOWN || start[i] <= back.latest()[i];
        if (back.next()[i] < 0 || !ends.isBefore(point.first())) return Optional.of(new Flag.TooLate(point, ends, pushed ? pusher(i) : Optional.empty()));
        return Optional.of(new Flag.StartsTooLate(point, LocalDate.ofEpochDay(back.latest()[i]), work.waiting().at(back.next()[i])));
    }

    /// Whether it has begun and only what waits for it comes late: that is where a step helps.
    private boolean isForOthers(int i, int begins) {
        return back.next()[i] >= 0 && begins <= day().toEpochDay() && begins + length[i] <= work.points().get(back.point()[i]).first().toEpochDay();
    }

    private Optional<Flag> tooSoon(int i) {
        if (start[i] == UNKNOWN || soonest[i] <= start[i]) return Optional.empty();
        return pusher(i).map(p -> new Flag.TooSoon(p, LocalDate.ofEpochDay(soonest[i])));
    }

    /// What it waits for that is over last.
    private Optional<Activity> pusher(int i) {
        return work.earlier(i).stream().filter(e -> Math.max(start[e], soonest[e]) != UNKNOWN).max(Comparator.comparing(e -> Math.max(start[e], soonest[e]) + length[e])).map(work.waiting()::at);
    }

    /// The decision points that are not over and that something of the plan must precede, the next first.
    public List<Event> points() {
        return work.points();
    }

    /// Every decision point ahead, with what comes late for it and when each activity should begin at the latest.
    public List<PointAhead> ahead() {
        return work.facts().upcoming().stream().filter(e -> e.isDecisionPoint() || work.points().contains(e)).map(this::ahead).toList();
    }

    private PointAhead ahead(Event event) {
        int p = work.points().indexOf(event);
        long left = ChronoUnit.DAYS.between(day(), event.first());
        if (p < 0) return new PointAhead(event, left, List.of(), List.of());
        int[] latest = BackPlan.from(work, length, p).latest();
        List<PointAhead.Late> late = precede(p).filter(i -> end(i) >= event.first().toEpochDay())
                .mapToObj(i -> new PointAhead.Late(work.waiting().at(i), LocalDate.ofEpochDay(end(i)))).sorted(Comparator.comparing(PointAhead.Late::ends)).toList();
        Stream<PointAhead.LastStart> starts = IntStream.range(0, latest.length).filter(i -> latest[i] != BackPlan.NEVER)
                .mapToObj(i -> new PointAhead.LastStart(work.waiting().at(i), LocalDate.ofEpochDay(latest[i])));
        return new PointAhead(event, left, late, starts.sorted(Comparator.comparing(PointAhead.LastStart::day)).toList());
    }

    /// The last useful start of what must come before one decision point, by way of what waits for it or by itself.
    public Optional<LocalDate> lastUsefulStart(ItemId id, EventId point) {
        return place(point).flatMap(p -> work.waiting().place(id).map(i -> BackPlan.from(work, length, p).latest()[i])).filter(day -> day != BackPlan.NEVER).map(LocalDate::ofEpochDay);
    }

    private Optional<Integer> place(EventId point) {
        return IntStream.range(0, work.points().size()).filter(i -> work.points().get(i).id().equals(point)).boxed().findFirst();
    }

    private IntStream precede(int point) {
        return IntStream.range(0, work.size()).filter(i -> IntStream.of(work.before()[i]).anyMatch(p -> p == point));
    }

    /// The last day of its own or of what pushes it.
    private int end(int i) {
        int begins = Math.max(start[i], soonest[i]);
        return begins == UNKNOWN ? UNKNOWN : begins + length[i] - 1;
    }

    /// The longest chain of what is still to be done before a decision point; empty where nothing is.
    public Optional<CriticalPath> criticalPath(EventId point) {
        return place(point).flatMap(p -> {
            var days = new long[work.size()];
            var from = new int[work.size()];
            for (int i : work.waiting().order()) {
                from[i] = work.earlier(i).stream().max(Comparator.comparing(e -> days[e])).orElse(-1);
                days[i] = length[i] + (from[i] < 0 ? 0 : days[from[i]]);
            }
            return precede(p).boxed().max(Comparator.comparing((Integer i) -> days[i])).map(last -> new CriticalPath(work.points().get(p), chain(last, from), days[last]));
        });
    }

    private List<Activity> chain(int last, int[] from) {
        var chain = new ArrayList<Activity>();
        for (int i = last; i >= 0; i = from[i]) chain.addFirst(work.waiting().at(i));
        return chain;
    }
}
