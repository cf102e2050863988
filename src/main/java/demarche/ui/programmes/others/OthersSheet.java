package demarche.ui.programmes.others;

import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.programmes.part.Sheet;
import demarche.ui.programmes.part.Wording;
import demarche.plan.id.ItemId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Who else works in our states: lists of others taken in, and where their projects meet ours.
public final class OthersSheet implements Sheet {
    private final Texts texts;
    private final Prompts prompts;
    private final OthersViewModel model;
    private final ImportViewModel importing;
    private final ImportCard importCard;
    private final OverlapsCard overlaps;
    private final ProjectsCard projects;
    private final Card none;
    private final NoticeBox notice;
    private final VBox column = Style.styled(new VBox(), Style.GAP_12);

    /// @param open opens one of our programmes
    public OthersSheet(TakeBack takeBack, Prompts prompts, Locale locale, Wording wording, Consumer<ItemId> open) {
        this.texts = Texts.of("others", locale);
        this.prompts = prompts;
        var words = new OthersWording(texts, wording);
        model = new OthersViewModel(takeBack, words);
        importing = new ImportViewModel(takeBack, texts);
        notice = new NoticeBox(importing.noticeProperty());
        importCard = new ImportCard(importing, words);
        overlaps = new OverlapsCard(model, words, open);
        projects = new ProjectsCard(model, words, takeIn("others-import"));
        none = Card.withoutTitle().flush(new EmptyState(texts.get("others.none"), texts.get("others.none.sentence"), takeIn("others-import-first")));
    }

    private Button takeIn(String id) {
        Button button = Buttons.withIcon(Buttons.plain(texts.get("others.import"), this::choose), "fth-file-plus");
        button.setId(id);
        return button;
    }

    private void choose() {
        prompts.fileToOpen(texts.get("others.import"), List.of(new Prompts.FileKind(texts.get("others.import.kind"), List.of("csv", "tsv", "txt", "xlsx")))).ifPresent(importing::open);
    }

    @Override
    public String id() {
        return "others";
    }

    @Override
    public String title() {
        return texts.get("others.title");
    }

    @Override
    public List<Node> main() {
        return List.of(column);
    }

    @Override
    public Subscription follow() {
        return Subscription.combine(model.follow(), model.nowProperty().subscribe(this::show), importing.draftProperty().subscribe(draft -> {
            draft.ifPresent(importCard::show);
            show(model.nowProperty().get());
        }), model.chosenProperty().subscribe(_ -> model.nowProperty().get().ifPresent(projects::show)));
    }

    private void show(Optional<OthersViewModel.Now> now) {
        now.ifPresent(n -> {
            overlaps.show(n);
            projects.show(n);
        });
        boolean empty = now.filter(n -> !n.projects().isEmpty()).isEmpty();
        var content = new java.util.ArrayList<Node>();
        content.add(notice);
        if (importing.draftProperty().get().isPresent()) content.add(importCard.card());
        else if (empty) content.add(none);
        if (!empty) content.addAll(List.of(overlaps.card(), projects.card()));
        if (!column.getChildren().equals(content)) column.getChildren().setAll(content);
    }
}
