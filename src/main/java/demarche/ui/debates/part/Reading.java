package demarche.ui.debates.part;

import demarche.insight.Known;
import demarche.reference.Facts;
import demarche.text.Texts;

/// The texts of the reference as they could be read on the plan's day: what became known later is left out.
public final class Reading {
    private final Known known;
    private final Texts texts;

    public Reading(Facts facts, Texts texts) {
        this.known = new Known(facts);
        this.texts = texts;
    }

    /// Empty where all of it is later.
    public String text(String text) {
        return String.join(" ", known.keep(text));
    }

    /// That the judgement is ours where no source was there to read yet.
    public String source(String source) {
        String left = known.source(source);
        return left.isEmpty() ? texts.get("debates.source.ours") : left;
    }

    /// The forums that had begun, with commas between.
    public String forums(String forum) {
        return known.source(forum).replace("; ", ", ");
    }
}
