package demarche.ui.packs.issues;

import demarche.pack.addendum.Numbering;
import demarche.plan.Issue;
import demarche.plan.id.ItemId;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.SentenceRow;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What of a pack went out and to whom: issue a version, have it again as it was, say what has changed since, keep the register of copies.
public final class IssuesCard {
    private final IssuesModel model;
    private final Texts texts;
    private final Days days;
    private final VBox view = Style.styled(new VBox(), Style.GAP_12);
    private final VBox problems = new VBox();
    private final VBox issues = new VBox();
    private final VBox tray = new VBox();
    private final CopiesTable copies;
    private final Button issue;
    private final Button addendum;
    private final Button add;
    private Subscription watching = Subscription.EMPTY;

    /// @param texts the bundle `issues`
    public IssuesCard(Outside outside, Texts texts) {
        this.model = new IssuesModel(outside, texts);
        this.texts = texts;
        this.days = new Days(texts.locale());
        this.copies = new CopiesTable(model, texts);
        this.issue = Buttons.small("", model::issue);
        this.addendum = Buttons.small(texts.get("issues.addendum"), model::addendum);
        this.add = Buttons.small(texts.get("issues.copies.new"), this::ask);
        issue.setId("issues-issue");
        addendum.setId("issues-addendum");
        add.setId("copies-new");
        copies.empty(texts.get("issues.copies.none"));
        tray.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) endAsking();
        });
        view.getChildren().addAll(problems, Card.of(texts.get("issues.title")).trailing(issue, addendum).flush(issues),
                Card.of(texts.get("issues.copies")).trailing(add).flush(new VBox(tray, copies)));
    }

    public Node view() {
        return view;
    }

    /// Shows a pack, and follows it until [#hide].
    public void show(ItemId pack) {
        hide();
        watching = Subscription.combine(model.follow(pack), model.nowProperty().subscribe(this::fill), model.problemProperty().subscribe(this::tell));
    }

    public void hide() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        tray.getChildren().clear();
    }

    private void fill(Optional<Numbering> now) {
        issue.setText(texts.get("issues.issue", now.map(Numbering::nextVersionNumber).orElse(1)));
        Stream.of(issue, add).forEach(button -> button.setDisable(now.isEmpty()));
        addendum.setDisable(now.flatMap(Numbering::latest).isEmpty());
        List<SentenceRow> rows = now.stream().flatMap(n -> Stream.concat(n.addenda().reversed().stream(), n.versions().reversed().stream())).map(this::row).toList();
        issues.getChildren().setAll(rows.isEmpty() ? new Rows().row(Words.sentence(texts.get("issues.none"), Style.MUTED)) : new Rows().addAll(rows));
        copies.show(now.map(Numbering::copies).orElse(List.of()));
    }

    private SentenceRow row(Issue went) {
        String who = went.author().isBlank() ? texts.get("issues.row.nobody", model.edition(went)) : texts.get("issues.row.who", model.edition(went), went.author());
        Button again = Buttons.small(texts.get("issues.again"), () -> model.save(went));
        again.setId("issues-again-" + went.id());
        again.setAccessibleText(texts.get("issues.again.of", went.title()));
        var row = new SentenceRow(texts.get("issues.row", went.title(), days.day(went.day()))).reason(who).action(again);
        return went.note().isBlank() ? row : row.below(Words.caption(went.note()));
    }

    private void tell(Optional<String> problem) {
        problems.getChildren().setAll(problem.map(sentence -> ProblemBox.error(sentence, "")).stream().toList());
        problems.setManaged(problem.isPresent());
    }

    private void ask() {
        var form = new RecipientsForm(model, texts, this::endAsking);
        tray.getChildren().setAll(form);
        form.focus();
    }

    private void endAsking() {
        tray.getChildren().clear();
        copies.grid().table().requestFocus();
    }
}
