package demarche.pack.addendum;

import demarche.history.mapping.BadField;
import demarche.pack.block.Phrase;
import demarche.plan.Meeting;
import demarche.plan.part.Slot;
import demarche.text.Days;
import demarche.text.Hours;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a reader must know who reads no further: a meeting that moved, what the desk says, how much changed and on which pages.
final class Sentence {
    private final Comparison comparison;
    private final Sides sides;
    private final Texts texts;

    Sentence(Comparison comparison, Sides sides, Texts texts) {
        this.comparison = comparison;
        this.sides = sides;
        this.texts = texts;
    }

    Phrase phrase() throws BadField {
        if (comparison.findings().isEmpty()) return Phrase.none().strong(texts.get("addendum.sentence.none"));
        Phrase said = Phrase.none();
        if (!comparison.wanted().leaves()) {
            for (Meeting moved : moved()) said = said.strong(texts.get("addendum.sentence.meeting", moved.title(), when(moved.slot()))).words(" ");
            String note = comparison.wanted().sender().note();
            if (!note.isBlank()) said = said.words(note.strip() + " ");
        }
        return said.words(texts.get("addendum.sentence.changes", comparison.findings().size(), pages()));
    }

    private String pages() {
        List<Integer> pages = comparison.findings().stream().map(Finding::turn).filter(turn -> sides.has(turn.any().section())).map(turn -> sides.of(turn.any())).distinct().sorted().toList();
        var spans = new ArrayList<String>();
        for (int from = 0, to; from < pages.size(); from = to + 1) {
            to = from;
            while (to + 1 < pages.size() && pages.get(to + 1) == pages.get(to) + 1) to++;
            spans.add(from == to ? pages.get(from).toString() : pages.get(from) + "–" + pages.get(to));
        }
        return String.join(", ", spans);
    }

    /// Meetings of the pack with a new day, hour or place.
    private List<Meeting> moved() throws BadField {
        var before = comparison.wanted().issued().plan().meetings();
        Stream<Meeting> now = comparison.wanted().planNow().meetingsOf(comparison.wanted().issued().pack().id()).stream();
        return now.filter(m -> comparison.now().states().contains(m.state()) && m.slot().day().isPresent())
                .filter(m -> before.find(m.id()).filter(old -> !old.slot().equals(m.slot())).isPresent()).toList();
    }

    /// `11 Feb 2020, 08:45–09:10 New York, Delegates’ Lounge`
    private String when(Slot slot) {
        String day = new Days(texts.locale()).day(slot.day().orElseThrow());
        var clock = new Hours(texts.locale());
        String hours = clock.span(slot.from(), slot.until());
        String zone = slot.zone().filter(_ -> !hours.isEmpty()).map(clock::city).orElse("");
        return Stream.of(day, (hours + " " + zone).strip(), slot.place()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
