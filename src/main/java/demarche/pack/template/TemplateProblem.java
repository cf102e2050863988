package demarche.pack.template;

import demarche.text.Texts;
import java.util.List;

/// A template that is not used, and every reason why. What was asked for can still be made in Demarche’s own look.
public final class TemplateProblem extends Exception {
    private static final long serialVersionUID = 1L;
    private final String template;
    private final transient List<Flaw> flaws;

    TemplateProblem(String template, List<Flaw> flaws) {
        super(template + ": " + flaws.size());
        this.template = template;
        this.flaws = List.copyOf(flaws);
    }

    /// As people call it.
    public String template() {
        return template;
    }

    /// One for each thing that is wrong, in the order of the file.
    ///
    /// @param texts the bundle `template`
    public List<String> sentences(Texts texts) {
        return flaws.stream().map(flaw -> flaw.sentence(texts)).toList();
    }

    /// What happened, and why first of all.
    ///
    /// @param texts the bundle `template`
    public String sentence(Texts texts) {
        return texts.get("template.refused", template, sentences(texts).getFirst());
    }
}
