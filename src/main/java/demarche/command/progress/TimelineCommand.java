package demarche.command.progress;

import demarche.command.kit.Context;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.schedule.Flag;
import demarche.insight.schedule.FlagWords;
import demarche.insight.schedule.PointAhead;
import demarche.insight.schedule.Schedule;
import demarche.library.LibraryProblem;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The decision points ahead, what comes late for each, and when each activity should begin at the latest.
@Command(name = "timeline")
public final class TimelineCommand extends Task {
    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Option(names = "--as-of", paramLabel = "DAY")
    private Optional<String> asOf = Optional.empty();

    public TimelineCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, FileTrouble, LibraryProblem {
        Plan open = new PlanSource(context).open(plan).plan();
        LocalDate day = context.day(asOf).orElse(open.day(context.today()));
        Schedule schedule = Schedule.of(open, context.reference().on(day).with(open));
        if (context.printer().isJson()) context.printer().json(new TimelineShape(schedule, words()).node());
        else print(schedule);
    }

    private FlagWords words() {
        return new FlagWords(context.texts("timeline"), this::name);
    }

    private String name(Iso3 state) {
        return context.reference().state(state).map(State::nameEn).orElse(state.code());
    }

    private void print(Schedule schedule) {
        for (PointAhead point : schedule.ahead()) {
            String days = point.event().first().equals(point.event().last()) ? point.event().first().toString() : point.event().first() + "/" + point.event().last();
            context.printer().line(context.texts().get("timeline.point", point.event().name(), days, point.daysLeft()));
            point.late().forEach(l -> context.printer().line(context.texts().get("timeline.late", l.activity().title(), l.ends().toString())));
            point.lastStarts().forEach(s -> context.printer().line(context.texts().get("timeline.last-start", s.activity().title(), s.day().toString())));
        }
        List<Activity> flagged = schedule.activities().stream().filter(a -> !schedule.flags(a.id()).isEmpty()).toList();
        flagged.forEach(a -> schedule.flags(a.id()).forEach(f -> context.printer().line(sentence(schedule, a, f))));
        context.printer().line(context.texts().get("timeline.count", schedule.countLate(), schedule.day().toString()));
    }

    private String sentence(Schedule schedule, Activity activity, Flag flag) {
        return words().sentence(activity, schedule.days(activity.id()), flag);
    }
}
