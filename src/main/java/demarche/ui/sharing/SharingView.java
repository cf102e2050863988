package demarche.ui.sharing;

import demarche.history.Edit;
import demarche.plan.Plan;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.FileKind;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.sharing.guard.SaveQuestion;
import demarche.ui.sharing.keys.KeysPane;
import demarche.ui.sharing.lock.ClosedCard;
import demarche.ui.sharing.lock.EnvelopePane;
import demarche.ui.sharing.share.PartialNote;
import demarche.ui.sharing.share.SharePane;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Two halves: the open plan goes out as a file, a colleague's file comes in.
final class SharingView {
    private final SharingViewModel model;
    private final SendingViewModel sending;
    private final Texts texts;
    private final Prompts prompts;
    private final StackPane out = new StackPane();
    private final StackPane in = new StackPane();
    private final IncomingCard incomingCard;
    private final ClosedCard closedCard;
    private final SaveQuestion question;
    private final EnvelopePane envelope;
    private final VBox top = Style.styled(new VBox(), Style.PAGE_COLUMN);
    private final VBox both = Style.styled(new VBox(), Style.PAGE_COLUMN);
    private final List<Node> send;
    private final List<Node> receive;
    private final Page page;

    SharingView(SharingViewModel model, Texts texts, Prompts prompts, IncomingCard incomingCard) {
        this.model = model;
        this.sending = model.sending();
        this.texts = texts;
        this.prompts = prompts;
        this.incomingCard = incomingCard;
        Texts locks = Texts.of("lock", texts.locale());
        this.question = new SaveQuestion(prompts, Texts.of("review", texts.locale()), sending::send, model::open);
        this.closedCard = new ClosedCard(locks, new ClosedCard.Doors(model::unlock, model::leave, model.busyProperty()));
        this.envelope = Style.styled(new EnvelopePane(sending.envelope(), locks), Style.ENVELOPE);
        Texts shares = Texts.of("redact", texts.locale());
        page = new Page(texts.get("sharing.title"), texts.get("sharing.subtitle"));
        send = List.of(Words.wrapped(texts.get("sharing.send.heading"), Style.HEADING), new NoticeBox(sending.sentProperty()), new PartialNote(sending.logProperty(), shares), out,
                new SharePane(model.share(), shares, prompts));
        receive = List.of(Words.wrapped(texts.get("sharing.open.heading"), Style.HEADING), new NoticeBox(model.receivedProperty()), in);
        page.main(top, both, Words.wrapped(locks.get("lock.keys.heading"), Style.HEADING), new KeysPane(model.keys(), locks, prompts));
        page.side(notes());
        sending.planProperty().subscribe(_ -> showOut());
        sending.logProperty().subscribe(_ -> showOut());
        model.incomingProperty().subscribe(_ -> {
            showOut();
            showIn();
        });
        model.closedProperty().subscribe(_ -> {
            showOut();
            showIn();
        });
    }

    Page page() {
        return page;
    }

    /// What comes before everything else.
    void first(Node... nodes) {
        top.getChildren().setAll(nodes);
    }

    private void showOut() {
        List<Edit> log = sending.logProperty().get().orElse(List.of());
        out.getChildren().setAll(sending.planProperty().get().map(plan -> sending(plan, log)).orElseGet(() -> Card.withoutTitle().body(Words.wrapped(texts.get("sharing.send.none"), Style.MUTED))));
    }

    private Card sending(Plan plan, List<Edit> log) {
        var rows = new Rows()
                .close(name(texts.get("sharing.send.holds")), Words.wrapped(texts.get("sharing.contents", plan.targetStates().size(), plan.programmes().size(), plan.activities().size())))
                .close(name(texts.get("sharing.send.history")), Words.wrapped(texts.get("sharing.send.history.words", log.size())))
                .close(name(texts.get("sharing.send.authors")), Words.wrapped(log.stream().map(Edit::author).distinct().collect(Collectors.joining(", "))))
                .close(name(texts.get("sharing.send.name")), Words.wrapped(sending.suggestedName()));
        boolean deciding = model.incomingProperty().get().isPresent() || model.closedProperty().get().isPresent();
        String words = texts.get("sharing.send.button");
        var save = Buttons.withIcon(deciding ? Buttons.plain(words, this::save) : Buttons.primary(words, this::save), "fth-share-2");
        save.disableProperty().bind(sending.busyProperty());
        var last = Style.styled(new VBox(Words.wrapped(texts.get("sharing.send.marking", plan.head().handling().label())), new HBox(save)), Style.CARD_FOOT);
        return Card.of(plan.title()).beside(Chip.plain(plan.head().handling().label())).flush(new VBox(rows, envelope, last));
    }

    private static javafx.scene.control.Label name(String text) {
        return Style.styled(Words.line(text, Style.MUTED), Style.ROW_NAME);
    }

    private void showIn() {
        Optional<Card> file = model.closedProperty().get().map(closedCard::of).or(() -> model.incomingProperty().get().map(incomingCard::of));
        in.getChildren().setAll(file.orElseGet(this::opening));
        arrange(file.isPresent());
        Optional.ofNullable(in.lookup("#" + ClosedCard.WORDS)).ifPresent(Node::requestFocus);
    }

    /// A file that waits for an answer stands before what can be sent.
    private void arrange(boolean waiting) {
        List<Node> parts = Stream.concat(waiting ? receive.stream() : send.stream(), waiting ? send.stream() : receive.stream()).toList();
        if (!both.getChildren().equals(parts)) both.getChildren().setAll(parts);
    }

    private Card opening() {
        var open = Buttons.withIcon(Buttons.plain(texts.get("sharing.open.button"), this::choose), "fth-folder");
        return Card.withoutTitle().body(Words.wrapped(texts.get("sharing.open.words")), new HBox(open));
    }

    private Card notes() {
        return Card.of(texts.get("sharing.notes.heading")).body(Words.wrapped(texts.get("sharing.notes.whole")), Words.wrapped(texts.get("sharing.notes.readable")),
                Words.wrapped(texts.get("sharing.notes.merging")));
    }

    private void save() {
        if (sending.isReadyToSend()) prompts.fileToSave(texts.get("sharing.send.chooser"), sending.suggestedName(), kinds()).ifPresent(chosen -> sending.look(chosen, question::ask));
    }

    void choose() {
        prompts.fileToOpen(texts.get("sharing.open.chooser"), kinds()).ifPresent(model::open);
    }

    private List<FileKind> kinds() {
        return List.of(new FileKind(texts.get("sharing.file.kind"), List.of("demarche")));
    }
}
