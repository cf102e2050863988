package demarche.history.reading;

import demarche.history.Difference;
import demarche.history.Edit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What was done on one day, by the clocks of those who did it. Within the day, in the order of the log.
public record DayOfLog(LocalDate day, List<Entry> entries) {
    public DayOfLog {
        entries = List.copyOf(entries);
    }

    /// The earliest day first.
    public static List<DayOfLog> of(List<Edit> log, ZoneId zone) {
        var days = new TreeMap<LocalDate, List<Entry>>();
        for (Edit edit : log) days.computeIfAbsent(edit.at().atZone(zone).toLocalDate(), _ -> new ArrayList<>()).add(Entry.of(edit));
        return days.entrySet().stream().map(day -> new DayOfLog(day.getKey(), day.getValue())).toList();
    }

    /// Only the changes asked for, and only entries that have any.
    public DayOfLog only(Predicate<Difference> asked) {
        return new DayOfLog(day, entries.stream().map(e -> new Entry(e.edit(), e.differences().stream().filter(asked).toList(), e.withheld()))
                .filter(e -> !e.differences().isEmpty() || e.withheld() > 0 && e.edit().differences().isEmpty()).toList());
    }
}
