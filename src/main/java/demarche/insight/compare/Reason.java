package demarche.insight.compare;

import demarche.insight.compare.Likeness.OfIndex;
import demarche.insight.compare.Likeness.OfTreaty;
import demarche.insight.states.StateWords;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Why two states are held to be alike, in one sentence: “Voted alike in 11 of 12; Budapest Convention: both invited; Freedom in the World 2026: 48 and 51.”
public final class Reason {
    private static final int INDICES = 2;
    private static final int TREATIES = 3;

    private final Texts texts;
    private final StateWords words;

    public Reason(Locale locale) {
        texts = Texts.of("compare", locale);
        words = StateWords.in(locale);
    }

    public String of(Likeness likeness) {
        var parts = new ArrayList<String>();
        parts.add(likeness.votes() == 0 ? texts.get("compare.like.no-votes") : texts.get("compare.like.votes", likeness.alike(), likeness.votes()));
        Stream.of(true, false).flatMap(alike -> treaties(likeness.treaties(), alike).stream()).limit(TREATIES).forEach(parts::add);
        likeness.indices().stream().limit(INDICES).map(this::index).forEach(parts::add);
        return texts.get("compare.like.sentence", String.join("; ", parts));
    }

    private List<String> treaties(List<OfTreaty> all, boolean alike) {
        return all.stream().filter(t -> t.isAlike() == alike).map(t -> alike ? texts.get("compare.like.both", t.treaty().shortName(), words.standing(t.state()))
                : texts.get("compare.like.apart", t.treaty().shortName(), words.standing(t.state()), words.standing(t.other()))).toList();
    }

    private String index(OfIndex index) {
        return texts.get("compare.like.index", words.index(index.index()), index.state(), index.other());
    }
}
