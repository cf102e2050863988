package demarche.pack.brief.annex;

import demarche.insight.rights.RightsSheet;
import demarche.insight.rights.RightsWords;
import demarche.insight.risk.Nearness;
import demarche.insight.risk.RiskLevel;
import demarche.insight.risk.RiskTable.Row;
import demarche.insight.risk.RiskTable;
import demarche.insight.risk.RiskWords;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Kind;
import demarche.plan.Programme;
import demarche.plan.Risk;
import demarche.plan.choice.Grade;
import demarche.plan.choice.RightsCheck;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The risks of the programmes for the state and of the whole plan, as they stand on the day, and how each programme answers the rights and dual-use check.
/// Only an edition that may see every field of a risk and of an answer has it.
public final class RisksPage {
    static final String ID = "annex-risks";
    private final Ground ground;
    private final RiskWords words;
    private final Texts texts;

    private RisksPage(Ground ground) {
        this.ground = ground;
        this.words = RiskWords.in(ground.request().locale());
        this.texts = words.texts();
    }

    public static Optional<Section> of(Ground ground) {
        return ground.mayTell(Kind.RISK) && ground.mayTell(Kind.RIGHTS_ANSWER) ? new RisksPage(ground).section() : Optional.empty();
    }

    private Optional<Section> section() {
        Set<ItemId> ours = ground.programmes().stream().map(Programme::id).collect(Collectors.toSet());
        RiskTable table = RiskTable.of(ground.plan().risks().stream().filter(r -> r.programme().map(ours::contains).orElse(true)), ground.plan(), ground.facts());
        List<Programme> checked = ground.programmes().stream().filter(p -> ground.rights(p).isNeeded()).toList();
        if (table.rows().isEmpty() && checked.isEmpty()) return Optional.empty();
        var blocks = new ArrayList<Block>();
        String line = texts.get("risks.page.line", ground.stateName(), ground.days().day(ground.day()));
        blocks.add(new Block.Title(texts.get("risks.page.title"), ground.plan().head().sample() ? line + " " + texts.get("risks.page.sample") : line));
        if (!table.rows().isEmpty()) {
            blocks.add(heat(table));
            blocks.add(new Block.Note(Phrase.of(texts.get("risks.rule", Nearness.NEAR, Nearness.CLOSE))));
        }
        if (!checked.isEmpty()) blocks.add(rights(checked));
        if (!table.rows().isEmpty()) blocks.add(list(table));
        return Optional.of(new Section(ground.id(ID), texts.get("risks.page.number"), texts.get("risks.page.title"), Thumb.LOOK_UP, blocks));
    }

    /// Each cell says its product and level, so that a grey print loses nothing.
    private Table heat(RiskTable table) {
        var columns = new ArrayList<>(List.of(Column.of(texts.get("risks.page.likelihood"), 38)));
        for (Grade impact : Grade.values()) columns.add(Column.of(words.impact(impact), 26));
        var rows = new ArrayList<Table.Line>();
        for (Grade likelihood : List.of(Grade.values()).reversed()) {
            var cells = new ArrayList<>(List.of(Phrase.of(words.likelihood(likelihood))));
            for (Grade impact : Grade.values()) cells.add(cell(table, likelihood.ordinal() + 1, impact.ordinal() + 1));
            rows.add(Cells.of(cells.toArray(Phrase[]::new)));
        }
        return new Table(Optional.of(texts.get("risks.page.heat")), Table.Size.DENSE, columns, rows);
    }

    private Phrase cell(RiskTable table, int likelihood, int impact) {
        int product = likelihood * impact;
        Phrase level = Phrase.of(texts.get("risks.standing", words.level(RiskLevel.of(product)), product));
        List<Row> there = table.at(likelihood, impact);
        return there.isEmpty() ? level : level.newLine().strong(there.stream().map(Row::name).collect(Collectors.joining(", ")));
    }

    private Table list(RiskTable table) {
        return new Table(Optional.of(texts.get("risks.page.list")), Table.Size.NORMAL,
                    List.of(Column.of(texts.get("risks.page.number-of"), 12), Column.of(texts.get("risks.page.risk"), 58), Column.of(texts.get("risks.page.stands"), 44), Column.of(texts.get("risks.page.response"), 54)),
                table.rows().stream().<Table.Line>map(this::row).toList());
    }

    private Table.Line row(Row row) {
        Risk risk = row.risk();
        String of = risk.programme().flatMap(id -> ground.plan().programmes().find(id)).map(Programme::title).orElseGet(() -> texts.get("risks.of-plan"));
        Phrase what = Phrase.of(risk.title()).newLine().words(of);
        Phrase stands = Phrase.none().strong(words.standing(row.now()));
        String because = words.because(row.now());
        Phrase why = because.isEmpty() ? stands : stands.newLine().words(because);
        String owner = risk.owner().isBlank() ? texts.get("risks.owner.none") : texts.get("risks.watched", risk.owner());
        String measures = risk.measures().isBlank() ? "" : " " + risk.measures();
        return Cells.of(Phrase.of(row.name()), ground.invented(what), why, Phrase.of(words.response(risk.response()) + "." + measures).newLine().words(owner));
    }

    private Table rights(List<Programme> checked) {
        var rows = checked.stream().<Table.Line>map(this::check).toList();
        return new Table(Optional.of(texts.get("risks.page.rights")), Table.Size.NORMAL,
                    List.of(Column.of(texts.get("risks.page.programme"), 48), Column.of(texts.get("risks.page.touches"), 40), Column.of(texts.get("risks.page.check"), 80)), rows);
    }

    private Table.Line check(Programme programme) {
        RightsSheet sheet = ground.rights(programme);
        var rightsWords = new RightsWords(Texts.of("readiness", ground.request().locale()), ground.facts());
        Phrase check = sheet.standing() == RightsCheck.OPEN ? Phrase.none().strong(rightsWords.standing(sheet)) : Phrase.of(rightsWords.standing(sheet));
        if (sheet.isSigned() && !sheet.warnings().isEmpty()) {
            var signed = sheet.rights();
            check = check.newLine().words(texts.get("risks.page.signed", signed.rightsReason(), signed.rightsSignedBy(), ground.days().day(signed.rightsSignedOn().orElseThrow())));
        }
        return Cells.of(ground.invented(Phrase.of(programme.title() + " (" + ground.sheet(programme) + ")")), Phrase.of(rightsWords.areas(sheet.areas())), check);
    }
}
