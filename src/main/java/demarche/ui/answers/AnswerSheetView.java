package demarche.ui.answers;

import demarche.insight.TopicName;
import demarche.insight.answer.AnswerSheet;
import demarche.insight.answer.Evidence;
import demarche.insight.answer.Raised;
import demarche.plan.Programme;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.Signs;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An answer to read: what is fair before what we say, then evidence, a softer way, what not to claim, who could say it and who asked.
/// The same on the screen, where names lead on, and in the palette, where they only stand.
final class AnswerSheetView extends VBox {
    private final AnswerSheet sheet;
    private final Wording wording;
    private final Texts texts;
    private final Optional<Ways> ways;

    /// What the view needs to know besides the answer.
    ///
    /// @param ways empty where nothing leads on
    /// @param due  whether somebody should look at it again
    /// @param day  whose knowledge the suggestions of voices use
    record Given(Wording wording, Optional<Ways> ways, boolean due, LocalDate day) {}

    AnswerSheetView(AnswerSheet sheet, Given given) {
        this.sheet = sheet;
        this.wording = given.wording();
        this.texts = wording.texts();
        this.ways = given.ways();
        Style.styled(this, Style.ANSWER_SHEET);
        getChildren().addAll(head(given.due()), Words.wrapped(wording.statement(sheet.narrative()), Style.HEADING));
        sheet.reply().fair().ifPresent(fair -> row(texts.get("answers.sheet.fair"), Words.sentence(fair, Style.ANSWER_FAIR)));
        row(wording.response(sheet.narrative().kind()), answer());
        if (!sheet.evidence().isEmpty()) row(texts.get("answers.sheet.evidence"), evidence());
        sheet.softer().ifPresent(softer -> row(texts.get("answers.sheet.softer"), Words.sentence(texts.get("answers.sheet.quoted", softer), Style.ANSWER_SOFTER)));
        sheet.reply().doNotClaim().ifPresent(claim -> row(texts.get("answers.sheet.care"), Words.sentence(texts.get("answers.sheet.do-not-claim", claim), Style.ATTENTION)));
        messenger(given.day());
        row(texts.get("answers.sheet.raised"), raised());
        row(texts.get("answers.sheet.used"), used());
        row(texts.get("answers.sheet.source"), sheet.source().isBlank() ? Words.wrapped(texts.get("answers.sheet.no-source"), Style.ATTENTION) : SourceMark.of(sheet.source()));
    }

    private Region head(boolean due) {
        var chips = Style.styled(new FlowPane(Chip.plain(wording.kind(sheet.narrative().kind()))), Style.GAP_8);
        sheet.own().ifPresent(_ -> chips.getChildren().add(Chip.plain(texts.get("answers.sheet.own")).icon("fth-edit-2")));
        sheet.topics().forEach(t -> chips.getChildren().add(topic(t)));
        String checked = wording.checked(sheet);
        return new EndBeside(chips, new HBox(due ? SourceMark.stale(texts.get("answers.sheet.due", checked)) : SourceMark.of(checked)));
    }

    private Node topic(Topic topic) {
        String shortest = TopicName.shortest(topic);
        String name = Character.toUpperCase(shortest.charAt(0)) + shortest.substring(1);
        Chip chip = ways.map(w -> Chip.leading(name, () -> w.openTopic().accept(topic.id()))).orElseGet(() -> Chip.plain(name));
        chip.getChildren().addFirst(Signs.debate(topic.debate().code(), true));
        return chip;
    }

    private Node answer() {
        return sheet.reply().answer().map(a -> Words.sentence(a, Style.ANSWER_TEXT))
                .orElseGet(() -> Words.sentence(texts.get(sheet.own().isPresent() ? "answers.sheet.no-answer" : "answers.sheet.not-yet"), Style.MUTED));
    }

    private Node evidence() {
        var lines = Style.styled(new VBox(), Style.GAP_4);
        for (Evidence e : sheet.evidence()) {
            if (e.when().isEmpty()) lines.getChildren().add(Words.wrapped(e.what()));
            else lines.getChildren().add(Style.styled(new HBox(Words.wrapped(e.when(), Style.STRONG, Style.ANSWER_WHEN), grown(Words.wrapped(e.what()))), Style.GAP_8));
        }
        return lines;
    }

    private void messenger(LocalDate day) {
        var lines = Style.styled(new VBox(), Style.GAP_4);
        sheet.messenger().ifPresent(m -> lines.getChildren().add(Words.sentence(m)));
        if (sheet.messenger().isEmpty()) {
            sheet.voices().forEach(v -> lines.getChildren().add(Words.sentence(wording.voices(v))));
            if (!sheet.voices().isEmpty()) lines.getChildren().add(SourceMark.of(texts.get("answers.voices.source", wording.days().day(day))));
        }
        if (!lines.getChildren().isEmpty()) row(texts.get("answers.sheet.voices"), lines);
    }

    private Node raised() {
        if (sheet.raised().isEmpty()) return Words.wrapped(texts.get("answers.raised.none"), Style.MUTED);
        var lines = Style.styled(new VBox(), Style.GAP_4);
        for (Raised r : sheet.raised()) {
            lines.getChildren().add(ways.<Node>map(w -> link("state-" + r.state().code(), wording.raised(r), () -> w.openState().accept(r.state())))
                    .orElseGet(() -> Words.wrapped(wording.raised(r))));
            r.hearings().forEach(h -> {
                lines.getChildren().add(Style.styled(Words.wrapped(wording.hearing(h)), Style.ANSWER_HEARD));
                if (!h.source().isBlank()) lines.getChildren().add(Style.styled(SourceMark.of(h.source()), Style.ANSWER_HEARD));
            });
        }
        return lines;
    }

    private Node used() {
        if (sheet.programmes().isEmpty()) return Words.wrapped(texts.get("answers.used.none"), Style.MUTED);
        var lines = Style.styled(new VBox(), Style.GAP_4);
        for (Programme p : sheet.programmes()) {
            lines.getChildren().add(ways.<Node>map(w -> link("programme-" + p.id().value(), p.title(), () -> w.openProgramme().accept(p.id()))).orElseGet(() -> Words.wrapped(p.title())));
        }
        return lines;
    }

    private static Hyperlink link(String id, String text, Runnable action) {
        Hyperlink link = Buttons.link(text, action);
        link.setId(id);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }

    private void row(String label, Node value) {
        var row = Style.styled(new HBox(Words.wrapped(label, Style.ANSWER_LABEL), grown(value)), Style.ANSWER_ROW);
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinHeight(USE_PREF_SIZE);
        getChildren().add(row);
    }

    private static <N extends Node> N grown(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) region.setMaxWidth(Double.MAX_VALUE);
        return node;
    }
}
