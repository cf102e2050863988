package demarche.pack.brief.page;

import demarche.insight.Countdown;
import demarche.pack.block.Phrase;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.plan.Recommendation;
import demarche.plan.choice.BriefPart;
import demarche.plan.part.Clearance;
import demarche.plan.part.Slot;
import demarche.reference.practice.Event;
import demarche.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// By when something must be decided, and why: as the pack says, else the first of the decisions that are asked, else the next decision point of the state.
///
/// @param date   in words, with the hour and its zone where it is known
/// @param reason a sentence or more
/// @param asked  whether it is we who must decide
public record Critical(String date, Phrase reason, boolean asked) {
    private static final int REASON = 40;
    private static final int LETTERS = 300;

    /// Empty where nothing is asked and no decision point is ahead.
    public static Optional<Critical> of(Ground ground) {
        Clearance clearance = ground.engagement().pack().map(p -> p.clearance()).orElse(Clearance.open());
        List<Recommendation> asked = DecisionsPage.asked(ground);
        Optional<LocalDate> first = asked.stream().flatMap(r -> r.neededBy().stream()).sorted().findFirst();
        if (clearance.criticalOn().isPresent()) return Optional.of(set(ground, clearance, asked));
        return first.map(day -> new Critical(ground.days().weekday(day), needed(ground, asked, day), true)).or(() -> next(ground));
    }

    private static Critical set(Ground ground, Clearance clearance, List<Recommendation> asked) {
        LocalDate day = clearance.criticalOn().orElseThrow();
        String hour = clearance.criticalAt().map(time -> ", " + hour(ground, day, time)).orElse("");
        Phrase needed = asked.isEmpty() ? Phrase.none() : needed(ground, asked, day).words(" ");
        String reason = Lines.first(clearance.criticalReason(), REASON, LETTERS);
        return new Critical(ground.days().weekday(day) + hour, reason.isEmpty() ? needed : ground.invented(needed.words(reason)), true);
    }

    /// In the zone of the first meeting.
    private static String hour(Ground ground, LocalDate day, LocalTime time) {
        Optional<ZoneId> zone = ground.engagement().meetings().stream().map(m -> m.slot()).flatMap((Slot s) -> s.zone().stream()).findFirst();
        return ground.hours().at(time) + zone.map(z -> " " + ground.hours().zone(z, day.atTime(time).atZone(z).toInstant())).orElse("");
    }

    /// `Needed by then: decisions 1–3 (page 10).`
    private static Phrase needed(Ground ground, List<Recommendation> asked, LocalDate day) {
        Texts texts = Texts.of("occasion", ground.request().locale());
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < asked.size(); i++) if (asked.get(i).neededBy().map(by -> !by.isAfter(day)).orElse(true)) numbers.add(i + 1);
        if (numbers.isEmpty() || !ground.volume().has(BriefPart.DECISIONS)) return Phrase.of(texts.get("occasion.critical.needed"));
        return ground.onPage(Phrase.of(texts.get("occasion.critical.decisions", numbers(numbers))), BriefPart.DECISIONS, DecisionsPage.name(ground)).words(".");
    }

    /// `1–3` where they follow each other, else `1, 3`.
    static String numbers(List<Integer> numbers) {
        int first = numbers.getFirst();
        int last = numbers.getLast();
        if (numbers.size() > 2 && last - first == numbers.size() - 1) return first + "–" + last;
        return numbers.stream().map(n -> Integer.toString(n)).collect(Collectors.joining(", "));
    }

    private static Optional<Critical> next(Ground ground) {
        return ground.nextDecision().map((Countdown countdown) -> {
            Event event = countdown.event();
            String days = countdown.daysLeft() > 0 ? ground.text("cover.left", countdown.daysLeft()) : ground.text("cover.now");
            return new Critical(ground.days().span(event.first(), event.last()), Phrase.of(new EventName(ground).of(event) + ". " + days), false);
        });
    }
}
