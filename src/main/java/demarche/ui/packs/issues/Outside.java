package demarche.ui.packs.issues;

import demarche.pack.brief.CopyMark;
import demarche.plan.choice.BriefSort;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Prompts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the card works with and hands things to.
///
/// @param editions what an edition is called
/// @param tell     says in the window what was just done
/// @param print    prints these copies, each with its number
public record Outside(Desk desk, Papers papers, Prompts prompts, Function<BriefSort, String> editions, Consumer<String> tell, Consumer<List<CopyMark>> print) {}
