package demarche.ui.packs.part;

import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Prompts;
import demarche.ui.packs.print.ToPrint;
import java.util.function.Consumer;

/// What the packs work with.
///
/// @param texts those of packs
/// @param tell  says in the window what was just done
/// @param print asks how to print
public record Tools(Desk desk, Briefs briefs, Prompts prompts, Texts texts, Consumer<String> tell, Consumer<ToPrint> print) {}
