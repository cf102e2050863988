package demarche.pack.template;

import demarche.text.Texts;

/// One thing that is wrong with a template, in words for whoever made it.
@FunctionalInterface
interface Flaw {
    /// @param texts the bundle `template`
    String sentence(Texts texts);
}
