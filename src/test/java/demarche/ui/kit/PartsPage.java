package demarche.ui.kit;

import demarche.pack.figure.SignPaths;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Bar;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Segments;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Tables;
import demarche.ui.kit.part.Toast;
import demarche.ui.kit.part.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every part of the kit on one page, as an example for those who write a screen and as a picture to look at.
public final class PartsPage {
    private record Row(String state, SignPaths.Vote vote, String budapest, int score) {}

    private PartsPage() {}

    /// A page like the overview: sentence rows in the main column, cards at the side.
    public static Page overview() {
        var page = new Page("Overview", "14 target states, 6 programmes, 21 activities. Monday 23 November 2026")
                .actions(Buttons.withIcon(Buttons.plain("Print this page", () -> {}), "fth-printer"),
                        Buttons.withIcon(Buttons.primary("New programme", () -> {}), "fth-plus"));
        page.main(Card.of("What the plan misses").beside(Chip.attention("6 gaps")).trailing(Words.line("sorted by the last day it can be mended", Style.CAPTION, Style.MUTED))
                .scrolling(gaps()));
        page.main(Card.withoutTitle().body(tags()));
        return page.side(joined(), comingUp());
    }

    private static Rows gaps() {
        return new Rows()
                .add(new SentenceRow("Papua New Guinea learns norm 13(h) and the 24/7 network in two programmes that never meet.")
                        .signs(Signs.debate("cyber-norms", true), Signs.debate("budapest-convention", false))
                        .reason("It guarantees an address at any hour.").source(SourceMark.of("ETS 185 Art. 35"))
                        .date("by 11 Dec", "18 days", true).action(Buttons.small("Add 13(h) to Night desk", () -> {})))
                .add(new SentenceRow("Guatemala objects to Article 32(b); no activity answers it.")
                        .signs(Signs.debate("budapest-convention", true))
                        .reason("Concern recorded 14 Oct 2026, confidence high.").source(SourceMark.of("Encounter 7"))
                        .date("by 15 Jan", "53 days", false).action(Buttons.small("Add the answer to a session", () -> {})))
                .add(new SentenceRow("Solomon Islands is taught norm 13(d) and nothing on electronic evidence.")
                        .signs(Signs.debate("cyber-norms", true), Signs.debate("cybercrime", false))
                        .reason("Evidence handling is the bottleneck for prosecution.").source(SourceMark.stale("UNIDIR, 2022"))
                        .date("by 31 Dec", "38 days", true).action(Buttons.small("Add Electronic evidence", () -> {})));
    }

    private static Card joined() {
        return Card.of("How far debates are joined").trailing(Buttons.link("Open bridge", () -> {})).flush(new Rows()
                .add(pair("Norms and cybercrime", "12", "of 22", 12 / 22.0))
                .add(pair("Norms and Budapest", "11", "of 46", 11 / 46.0)));
    }

    private static VBox pair(String name, String made, String available, double share) {
        var words = Words.wrapped(name, Style.STRONG);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var top = Words.row(Signs.debate("cyber-norms", true), Signs.debate("cybercrime", true), words, Words.line(made, Style.STRONG), Words.line(available));
        return Style.styled(new VBox(top, new Bar(share, made + " " + available + " links made"), Words.caption("Weakest: evidence with 13(b), 13(d)")), Style.GAP_4);
    }

    private static Card comingUp() {
        return Card.of("Coming up").trailing(Words.line("30 days", Style.CAPTION, Style.MUTED)).flush(new Rows()
                .close(Words.line("7–11 Dec", Style.STRONG), Icon.inText("fth-flag"), Words.wrapped("Global Mechanism groups"))
                .close(Words.line("31 Dec", Style.STRONG), Icon.inText("fth-flag"), Words.wrapped("UN Convention closes for signature")));
    }

    /// The parts one by one, as in the picture of parts.
    public static Page parts() {
        var page = new Page("Parts", "Text is never below 4.5, marks never below 3.");
        page.main(Card.of("Type").body(Words.line("14", Style.FIGURE_NUMBER, Style.ATTENTION), Words.wrapped("Global Mechanism", Style.HEADING), Words.sentence("Sentences and answers"), Words.wrapped("Fields, tables, lists"), Words.caption("Captions, sources, keys")),
                Card.of("Buttons").body(buttons()), Card.of("Inputs").body(fields()), Card.of("Table").flush(table()), Card.of("Messages").body(
                        new Toast("13(h) added to Night desk. One gap closed.", Optional.of(new Toast.Action("Undo", () -> {}))),
                        ProblemBox.error("This file was changed after it was locked.", "Nothing was opened and your plan is as it was. Ask the sender for a new copy."),
                        ProblemBox.attention("Not saved: disk full.", "Kept in memory.")));
        return page.side(Card.of("Debates: shape and colour").body(debates()), Card.of("Votes").body(votes()), Card.of("Chips, depth, sources").body(tags(), depth(), facts()),
                Card.withoutTitle().flush(new EmptyState("No encounters with Jordan yet", "Log a talk in half a minute; the next pack will show it.", Buttons.primary("Log encounter", () -> {}))));
    }

    private static FlowPane buttons() {
        var ready = Buttons.plain("Mark ready", () -> {});
        ready.setDisable(true);
        return Style.styled(new FlowPane(Buttons.withIcon(Buttons.primary("New programme", () -> {}), "fth-plus"), Buttons.plain("Not now", () -> {}),
                Buttons.removal("Delete activity", () -> {}), ready, Buttons.quiet("Add topic", () -> {}), Buttons.small("Small, in rows", () -> {}),
                Buttons.icon("fth-printer", "Print", "Ctrl P", () -> {}), Buttons.link("Open profile", () -> {}),
                new Segments<>(List.of("Board", "Compare"), "Board", way -> way)), Style.GAP_8);
    }

    private static VBox fields() {
        var fields = new Fields(Locale.UK);
        var ends = fields.date(Caption.of("ends", "Ends"), Optional.of(LocalDate.of(2026, 9, 10)), _ -> Optional.empty());
        ends.problem(Optional.of("Ends before it starts (14 Sep 2026)."));
        return Style.styled(new VBox(fields.text(Caption.of("title", "Title").help("What every reader of the plan sees."), "Evidence that travels", _ -> Optional.empty()), ends,
                fields.area(Caption.of("purpose", "Purpose"), 2, "Judges and prosecutors in two states can obtain, test and share electronic evidence lawfully.", _ -> Optional.empty()),
                fields.choice(Caption.of("state", "State"), List.of("Guatemala", "Kenya"), s -> s, "Guatemala", _ -> Optional.empty()),
                fields.check(Caption.of("asked", "Asked for locally"), true, _ -> Optional.empty())), Style.GAP_12);
    }

    private static TableView<Row> table() {
        TableView<Row> table = Tables.of("States", Tables.name("State", Row::state), Tables.node("74/247", row -> Signs.vote(row.vote()), row -> row.vote().name()),
                Tables.text("Budapest", Row::budapest), Tables.number("Score", Row::score, "%d"::formatted));
        table.getItems().setAll(new Row("Guatemala", SignPaths.Vote.ABSTAINED, "invited 2020", 76), new Row("Kenya", SignPaths.Vote.YES, "invited 2024", 70), new Row("Nauru", SignPaths.Vote.NO, "none seen", 53));
        table.getSelectionModel().select(0);
        return Tables.fitted(table);
    }

    private static Node[] debates() {
        return java.util.Arrays.stream(SignPaths.Debate.values()).map(d -> (Node) Words.row(Signs.debate(d.id(), true), Signs.debate(d.id(), false), Words.wrapped(d.id()))).toArray(Node[]::new);
    }

    private static Node[] votes() {
        return java.util.Arrays.stream(SignPaths.Vote.values()).map(v -> (Node) Words.row(Signs.vote(v), Words.wrapped(v.name().toLowerCase(Locale.ROOT)))).toArray(Node[]::new);
    }

    private static FlowPane tags() {
        return Style.styled(new FlowPane(Chip.taught("cyber-norms", "13(d) Cooperate on crime").trailing(Signs.depth(1, "cyber-norms")), Chip.taught("cybercrime", "Electronic evidence").trailing(Signs.depth(2, "cybercrime")),
                Chip.taught("budapest-convention", "Art. 15 Safeguards"), Chip.missing("cyber-norms", "13(b) All information"), Chip.missing("cybercrime", "Mutual legal assistance"),
                Chip.attention("not answered"), Chip.plain("Mexico").removable("Remove Mexico", () -> {})), Style.GAP_8);
    }

    private static HBox depth() {
        return Words.row(Signs.depth(1), Words.wrapped("introduces"), Signs.depth(2), Words.wrapped("builds"), Signs.depth(3), Words.wrapped("masters"));
    }

    private static FlowPane facts() {
        return Style.styled(new FlowPane(Words.wrapped("64 parties"), SourceMark.of("ETS 185, on 31 Dec 2019"), Words.wrapped("Invited to accede"), SourceMark.stale("T-CY news, 2020, may have lapsed")), Style.GAP_8);
    }
}
