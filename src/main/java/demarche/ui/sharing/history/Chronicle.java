package demarche.ui.sharing.history;

import demarche.history.Dot;
import demarche.history.Edit;
import demarche.history.merge.Place;
import demarche.history.reading.DayOfLog;
import demarche.history.reading.Entry;
import demarche.history.telling.Line;
import demarche.history.telling.Naming;
import demarche.plan.Address;
import demarche.plan.Plan;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The whole log of a plan with the names of all that is in it.
record Chronicle(Plan plan, List<Edit> log, Naming naming) {
    Chronicle {
        log = List.copyOf(log);
    }

    /// Day by day, the latest first.
    ///
    /// @param only nothing but this, where there is something
    List<Day> days(Optional<Place> only, ZoneId zone) {
        Map<Dot, Integer> numbers = new HashMap<>();
        for (int i = 0; i < log.size(); i++) numbers.put(log.get(i).dot(), i + 1);
        return DayOfLog.of(log, zone).stream().map(day -> only.map(place -> day.only(d -> isAbout(Place.of(d), place))).orElse(day)).filter(day -> !day.entries().isEmpty())
                .map(day -> new Day(day.day(), day.entries().stream().map(entry -> deed(entry, numbers)).toList().reversed())).toList().reversed();
    }

    /// An item with all that happened to it and to its pieces; or one field of it, with that the item came or went.
    private boolean isAbout(Place done, Place asked) {
        if (asked.pointer().isEmpty()) return isOf(new Address(done.kind(), done.item()), new Address(asked.kind(), asked.item()));
        boolean same = done.kind() == asked.kind() && done.item().equals(asked.item());
        return same && (done.pointer().isEmpty() || (done.pointer() + "/").startsWith(asked.pointer() + "/"));
    }

    private boolean isOf(Address item, Address whole) {
        return item.equals(whole) || naming.whole(item).filter(above -> isOf(above, whole)).isPresent();
    }

    private Deed deed(Entry entry, Map<Dot, Integer> numbers) {
        List<Line> lines = entry.differences().stream().map(d -> Line.of(d, naming, entry.edit().author())).toList();
        return new Deed(numbers.get(entry.edit().dot()), entry.edit(), lines, entry.withheld());
    }
}
