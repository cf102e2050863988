package demarche.reference.check;

import demarche.reference.Reference;
import demarche.reference.table.About;
import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import demarche.text.Texts;
import java.util.Locale;

/// The one way to find out whether tables can be used as facts: form first, then every cell, every row and what rows say of one another.
/// Touches no file.
public final class TableCheck {
    private final Texts texts;

    public TableCheck(Locale language) {
        this.texts = Texts.of("reference", language);
    }

    /// @param inUse the facts whose rows plans may name by now
    public Verdict check(Tables tables, Tables inUse) {
        var problems = new Problems(texts);
        var form = new FormCheck(problems);
        tables.replaced().stream().sorted().forEach(table -> form.look(table, tables.bytes(table)));
        if (!problems.isEmpty()) return problems.verdict();
        var sheets = new Sheets(tables);
        about(sheets, problems);
        var cells = new CellCheck(problems);
        FactTable.ofBundles().forEach(table -> cells.look(sheets.sheet(table)));
        new KeyCheck(sheets, problems).look(new Sheets(inUse));
        new DateCheck(sheets, problems).look();
        new VoteCheck(sheets, problems).look();
        new TopicCheck(sheets, problems).look();
        return problems.isEmpty() ? new Verdict.Sound(Reference.of(tables)) : problems.verdict();
    }

    private void about(Sheets sheets, Problems problems) {
        var said = sheets.byKey(FactTable.ABOUT);
        if (!said.containsKey(About.COMPILED_ON)) {
            problems.of(FactTable.ABOUT, texts.get("check.about.missing"));
        } else if (said.get(About.COMPILED_ON).day("value").isEmpty()) {
            problems.of(said.get(About.COMPILED_ON), "value", texts.get("check.about.day"));
        }
    }
}
