package demarche.ui.sharing;

import demarche.plan.Address;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Screen;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.sharing.guard.NewsCard;
import demarche.ui.sharing.guard.NewsViewModel;
import demarche.ui.sharing.history.HistoryView;
import demarche.ui.sharing.history.HistoryViewModel;
import demarche.ui.sharing.merge.ReceiptCard;
import demarche.ui.sharing.merge.ReviewView;
import demarche.ui.sharing.merge.UndecidedCard;
import demarche.ui.sharing.merge.UndecidedViewModel;
import demarche.ui.sharing.merge.Ways;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Where a plan goes out to colleagues as a file, and theirs comes in.
public final class SharingScreen implements Screen {
    private final Texts texts;
    private final SharingViewModel model;
    private final SharingView view;
    private final ReviewView review;
    private final UndecidedViewModel undecided;
    private final NewsViewModel news;
    private final Desk desk;
    private final HistoryViewModel past;
    private final HistoryView history;
    private final StackPane root = new StackPane();
    private boolean inHistory;
    private boolean inSight;
    private Subscription following = Subscription.EMPTY;

    /// @param ways to where an undecided field stands
    public SharingScreen(Desk desk, Prompts prompts, Locale locale, Ways ways) {
        this.desk = desk;
        texts = Texts.of("sharing", locale);
        model = new SharingViewModel(desk, texts);
        view = new SharingView(model, texts, prompts, new IncomingCard(model, texts, prompts, desk.clock().getZone()));
        Texts reviews = Texts.of("review", locale);
        review = new ReviewView(model.review(), reviews, prompts, desk.clock().getZone());
        undecided = new UndecidedViewModel(desk, reviews, ways);
        news = new NewsViewModel(desk, model.guard());
        view.first(new NoticeBox(model.review().noticeProperty()), new NewsCard(news, reviews, this::open), kept(new ReceiptCard(model.review(), reviews, prompts)), new UndecidedCard(undecided, reviews, desk.clock().getZone()));
        Texts histories = Texts.of("historyview", locale);
        past = new HistoryViewModel(desk, histories);
        history = new HistoryView(past, histories, prompts, desk.clock().getZone(), this::leaveHistory);
        var button = Buttons.withIcon(Buttons.plain(histories.get("historyview.open"), () -> openHistory(Optional.empty())), "fth-clock");
        button.setId("history");
        button.disableProperty().bind(desk.planProperty().map(Optional::isEmpty));
        view.page().actions(button);
        model.review().reviewProperty().subscribe(_ -> place());
    }

    /// Shows what was done to the open plan, or to one item of it and its pieces. Show this screen too.
    public void openHistory(Optional<Address> item) {
        inHistory = true;
        past.open(item);
        place();
        follow();
    }

    private void leaveHistory() {
        inHistory = false;
        place();
        follow();
    }

    /// The receipt of the last merge, until the next file is opened.
    private VBox kept(ReceiptCard card) {
        var box = new VBox();
        model.review().writtenProperty().subscribe(now -> {
            if (now.isPresent()) model.merged();
            box.getChildren().setAll(now.map(card::after).stream().toList());
            box.setManaged(now.isPresent());
        });
        return box;
    }

    private void place() {
        boolean reviewing = model.review().reviewProperty().get().isPresent();
        Node now = reviewing ? review.page() : inHistory ? history.page() : view.page();
        if (root.getChildren().contains(now)) return;
        root.getChildren().setAll(now);
        if (reviewing) review.focusFirst();
    }

    /// Only what is in sight follows the plan.
    private void follow() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (!inSight) return;
        following = Subscription.combine(undecided.follow(), desk.planProperty().subscribe(_ -> look()), inHistory ? past.follow() : Subscription.EMPTY);
    }

    private void look() {
        model.sending().refresh();
        model.review().refresh();
        news.refresh();
    }

    /// Asks for a colleague’s file and shows what it is. Show this screen too.
    public void choose() {
        leaveHistory();
        view.choose();
    }

    /// How much of the plan waits for a decision.
    @Override
    public ObservableValue<Optional<Count>> count() {
        return desk.conflictsProperty().map(now -> now.isEmpty() ? Optional.<Count>empty() : Optional.of(new Count(now.open().size(), true)));
    }

    /// Shows what a plan file is and offers to bring it in; for files opened from elsewhere. Show this screen too.
    public void open(Path file) {
        leaveHistory();
        model.open(file);
    }

    @Override
    public String id() {
        return "sharing";
    }

    @Override
    public String title() {
        return texts.get("sharing.title");
    }

    @Override
    public String icon() {
        return "fth-share-2";
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        inSight = true;
        follow();
    }

    @Override
    public void hidden() {
        model.forget();
        inSight = false;
        follow();
    }

    /// A file can be opened before there is any plan.
    @Override
    public boolean needsPlan() {
        return false;
    }
}
