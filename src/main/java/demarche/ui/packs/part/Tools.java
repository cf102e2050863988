package demarche.ui.packs.part;

import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Prompts;
import java.util.function.Consumer;

/// What the packs work with.
///
/// @param texts those of packs
/// @param tell  says in the window what was just done
public record Tools(Desk desk, Briefs briefs, Prompts prompts, Texts texts, Consumer<String> tell) {}
