package demarche.ui.packs;

import demarche.plan.Pack;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Screen;
import demarche.ui.kit.form.Refusals;
import demarche.ui.packs.compose.ComposerView;
import demarche.ui.packs.issues.IssuesCard;
import demarche.ui.packs.issues.Outside;
import demarche.ui.packs.issues.Papers;
import demarche.ui.packs.part.OpenPack;
import demarche.ui.packs.part.PackSheet;
import demarche.ui.packs.part.PackWords;
import demarche.ui.packs.part.SortWords;
import demarche.ui.packs.part.Tools;
import demarche.ui.packs.quick.BriefsPage;
import demarche.ui.packs.quick.BriefsViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// The packs of the plan: the list of all, the composer of one, and briefs that belong to none.
public final class PacksScreen implements Screen {
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private final Tools tools;
    private final Papers papers;
    private final PackWords words;
    private final NewPacks packs;
    private final OpenPack open;
    private final TakeBack takeBack;
    private final PackListView list;
    private final BriefsPage quick;
    private final StackPane root = new StackPane();
    private final ObservableValue<Optional<Count>> count;
    private Place place = Place.LIST;
    private Subscription shown = Subscription.EMPTY;
    private boolean inFront;
    private Optional<ComposerView> composer = Optional.empty();

    private enum Place {
        LIST,
        PACK,
        QUICK
    }

    /// @param papers   what went out, made again
    /// @param addState where a plan without states gets its first
    public PacksScreen(Tools tools, Papers papers, TakeBack takeBack, Runnable addState) {
        this.tools = tools;
        this.papers = papers;
        this.takeBack = takeBack;
        words = PackWords.in(tools.texts().locale(), tools.desk().reference());
        packs = new NewPacks(words, takeBack);
        open = new OpenPack(tools.desk(), Refusals.in(tools.texts().locale()));
        list = new PackListView(tools.desk(), words, new Lengths(tools, words),
                new PackListView.Ways(this::openPack, this::packFor, this::newPack, this::quickBrief, this::delete));
        quick = new BriefsPage(new BriefsViewModel(tools), tools.texts(), tools.desk().background(), new BriefsPage.Ways(this::back, addState));
        count = tools.desk().planProperty().map(plan -> plan.filter(p -> !p.packs().isEmpty()).map(p -> new Count(p.packs().size(), false)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        open.nowProperty().subscribe(now -> {
            if (now.isEmpty() && place == Place.PACK) go(Place.LIST);
        });
    }

    /// What stands behind the tabs of the composer after its own.
    private List<PackSheet> sheets() {
        Texts texts = Texts.of("issues", tools.texts().locale());
        var card = new IssuesCard(new Outside(tools.desk(), papers, tools.prompts(), new SortWords(texts.locale())::name, tools.tell(), copies -> composer().print(copies)), texts);
        return List.of(new PackSheet("copies", tools.texts().get("packs.sheet.copies"), List.of(card.view()), now -> card.show(now.pack().id()), () -> card::hide));
    }

    @Override
    public String id() {
        return "packs";
    }

    @Override
    public String title() {
        return tools.texts().get("packs.title");
    }

    @Override
    public String icon() {
        return "fth-file-text";
    }

    @Override
    public ObservableValue<Optional<Count>> count() {
        return count;
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("Ctrl PgDn", tools.texts().get("packs.key.tab")), new Key("Alt ↑ ↓", tools.texts().get("packs.key.move")),
                new Key("Enter", tools.texts().get("packs.key.page")), new Key("Alt ←", tools.texts().get("packs.key.back")));
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public void shown() {
        inFront = true;
        lay();
    }

    @Override
    public void hidden() {
        inFront = false;
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    private void go(Place there) {
        place = there;
        if (inFront) lay();
    }

    private void lay() {
        shown.unsubscribe();
        shown = switch (place) {
            case LIST -> list.follow();
            case PACK -> Subscription.combine(open.follow(), composer().follow());
            case QUICK -> {
                quick.shown();
                yield quick::hidden;
            }
        };
        Node page = switch (place) {
            case LIST -> list.page();
            case PACK -> composer().page();
            case QUICK -> quick.page();
        };
        if (!root.getChildren().contains(page)) root.getChildren().setAll(page);
    }

    /// Opens a pack in the composer; one that is not in the plan leads to the list.
    public void openPack(ItemId pack) {
        leaveField();
        open.open(pack);
        go(open.pack().isPresent() ? Place.PACK : Place.LIST);
        if (place != Place.PACK) return;
        dress();
        composer().ready();
    }

    /// Opens the next pack on the state, or makes one that can be printed at once.
    public void packFor(Iso3 state) {
        openPack(packs.on(state));
    }

    /// As [#packFor(Iso3)], in an edition and a language.
    public void packFor(Iso3 state, BriefSort edition, PackLanguage language) {
        openPack(packs.on(state, edition, language));
    }

    /// Opens the pack for a decision point, or makes one on the states of the plan that it is for.
    public void packFor(EventId decision) {
        openPack(packs.forDecision(decision));
    }

    /// What has not been laid out yet is not there for the keyboard.
    private void dress() {
        root.applyCss();
        root.layout();
    }

    /// Begins a pack with its title.
    public void newPack() {
        openPack(packs.blank());
        begin();
    }

    private void begin() {
        composer().see("occasion");
        dress();
        composer().begin();
    }

    private void quickBrief() {
        go(Place.QUICK);
    }

    private void copy(Pack pack) {
        openPack(packs.copy(pack));
        begin();
    }

    private void delete(Pack pack) {
        if (place == Place.PACK) back();
        takeBack.without(pack, tools.texts().get("packs.deleted", pack.title()));
    }

    private void back() {
        leaveField();
        open.close();
        go(Place.LIST);
        list.focus();
    }

    /// What is typed is committed while its pack is still open.
    private void leaveField() {
        root.requestFocus();
    }

    /// Made when the first pack is opened, so that the window is there sooner.
    ComposerView composer() {
        if (composer.isEmpty()) composer = Optional.of(new ComposerView(open, tools, takeBack, words, new ComposerView.Ways(this::back, this::copy, this::delete), sheets()));
        return composer.get();
    }

    /// Prints what is in sight.
    public void print() {
        switch (place) {
            case LIST -> {}
            case PACK -> composer().print();
            case QUICK -> quick.print();
        }
    }

    /// The state that the page in front is on, where it is one alone.
    public Optional<Iso3> inSight() {
        return switch (place) {
            case LIST -> Optional.empty();
            case PACK -> open.nowProperty().get().map(OpenPack.Now::states).filter(states -> states.size() == 1).map(List::getFirst);
            case QUICK -> quick.inSight();
        };
    }

    private void key(KeyEvent key) {
        if (!BACK.match(key) || place == Place.LIST) return;
        back();
        key.consume();
    }
}
