package demarche.ui.packs.compose;

import demarche.pack.brief.CopyMark;
import demarche.pack.brief.Format;
import demarche.plan.Pack;
import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Tabs;
import demarche.ui.packs.decisions.DecisionsCard;
import demarche.ui.packs.decisions.DecisionsModel;
import demarche.ui.packs.meetings.MeetingsCard;
import demarche.ui.packs.meetings.MeetingsModel;
import demarche.ui.packs.occasion.ClearanceCard;
import demarche.ui.packs.occasion.OccasionCard;
import demarche.ui.packs.occasion.OccasionModel;
import demarche.ui.packs.occasion.PressCard;
import demarche.ui.packs.part.OpenPack;
import demarche.ui.packs.part.PackSheet;
import demarche.ui.packs.part.PackWords;
import demarche.ui.packs.part.Tools;
import demarche.ui.packs.sections.SectionsCard;
import demarche.ui.packs.sections.SectionsModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One pack to compose: its choices behind tabs, the pages beside them, and the way to the printer.
public final class ComposerView {
    /// What leads out of the composer.
    ///
    /// @param copy makes another pack like it
    public record Ways(Runnable back, Consumer<Pack> copy, Consumer<Pack> delete) {}

    private static final double ACTIONS_EM = 35;
    private final OpenPack open;
    private final PackWords words;
    private final Texts texts;
    private final DraftMaker drafts;
    private final Handing handing;
    private final MarkingModel marking;
    private final SectionsModel sections;
    private final SectionsCard sectionsCard;
    private final OccasionCard occasion;
    private final PreviewPane preview;
    private final SidesPill sides;
    private final Button print;
    private final MenuButton save;
    private final VBox problems = new VBox();
    private final VBox choices = Style.styled(new VBox(), Style.GAP_12);
    private final VBox cards = Style.styled(new VBox(), Style.GAP_12);
    private final Tabs<PackSheet> tabs;
    private final Page page;
    private Subscription sheet = Subscription.EMPTY;
    private boolean following;
    private Optional<Runnable> awaited = Optional.empty();

    /// @param more what stands behind tabs after those of the composer itself
    public ComposerView(OpenPack open, Tools tools, TakeBack takeBack, PackWords words, Ways ways, List<PackSheet> more) {
        this.open = open;
        this.words = words;
        this.texts = words.texts();
        drafts = new DraftMaker(open, tools.briefs(), tools.desk().background());
        handing = new Handing(tools, drafts);
        marking = new MarkingModel(open, texts);
        sections = new SectionsModel(open);
        preview = new PreviewPane(drafts, words, tools.desk().background());
        sectionsCard = new SectionsCard(sections, words, preview::goTo);
        var ofOccasion = new OccasionModel(open, words);
        occasion = new OccasionCard(ofOccasion);
        sides = new SidesPill(texts);
        print = Buttons.withIcon(Buttons.primary(texts.get("packs.print"), this::print), "fth-printer");
        print.setId("print-pack");
        save = saving();
        tabs = new Tabs<>(sheets(tools, takeBack, ofOccasion, more), PackSheet::title, PackSheet::id);
        choices.getChildren().addAll(Style.styled(tabs, Style.COMPOSER_TABS), cards);
        page = laidOut(ways);
        tabs.chosenProperty().subscribe(_ -> place());
        page.addEventHandler(KeyEvent.KEY_PRESSED, tabs::press);
    }

    private List<PackSheet> sheets(Tools tools, TakeBack takeBack, OccasionModel ofOccasion, List<PackSheet> more) {
        var paper = new PaperCard(open, marking, words, tools.briefs().templateNames());
        var meetings = new MeetingsCard(new MeetingsModel(open, words, takeBack), words);
        var decisions = new DecisionsCard(new DecisionsModel(open, words, takeBack), words);
        var clearance = new ClearanceCard(ofOccasion);
        var press = new PressCard(ofOccasion);
        Stream<PackSheet> own = Stream.of(new PackSheet("brief", texts.get("packs.sheet.brief"), List.of(paper.card(), sectionsCard.card()), now -> {
            paper.show(now);
            showSections();
        }), new PackSheet("occasion", texts.get("packs.sheet.occasion"), List.of(occasion.card(), clearance.card(), press.card()), now -> {
            occasion.show(now);
            clearance.show(now);
            press.show(now);
        }), new PackSheet("meetings", texts.get("packs.sheet.meetings"), List.of(meetings.card()), _ -> meetings.show(), meetings::follow),
                new PackSheet("decisions", texts.get("packs.sheet.decisions"), List.of(decisions.card()), _ -> decisions.show(), decisions::follow));
        return Stream.concat(own, more.stream()).toList();
    }

    private MenuButton saving() {
        MenuButton menu = Buttons.withIcon(Buttons.menu(texts.get("packs.save")), "fth-download");
        menu.setId("save-pack");
        for (Format format : Format.values()) menu.getItems().add(item(handing.delivery().kind(format), () -> handing.save(format)));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Page laidOut(Ways ways) {
        MenuButton more = Buttons.menu(texts.get("packs.more"));
        more.setId("more-pack");
        more.getItems().addAll(item(texts.get("packs.copy"), () -> open.pack().ifPresent(ways.copy())), item(texts.get("packs.delete"), () -> open.pack().ifPresent(ways.delete())));
        var actions = Style.styled(new FlowPane(sides, more, save, print), Style.GAP_8);
        actions.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        actions.prefWrapLengthProperty().bind(sides.fontProperty().map(font -> ACTIONS_EM * font.getSize()));
        return new Page("", "").above(new FlowPane(Buttons.link(texts.get("packs.title"), ways.back()))).actions(actions)
                .main(problems, new ComposerColumns(choices, preview, preview.small()));
    }

    public Node page() {
        return page;
    }

    /// The pack is in sight until the subscription ends.
    public Subscription follow() {
        following = true;
        place();
        return Subscription.combine(drafts.follow(), drafts.draftProperty().subscribe(this::drawn), drafts.workingProperty().subscribe(_ -> working()),
                open.nowProperty().subscribe(now -> now.ifPresent(this::show)), handing.delivery().problemProperty().subscribe(_ -> tell()), () -> {
                    following = false;
                    sheet.unsubscribe();
                    sheet = Subscription.EMPTY;
                });
    }

    private void place() {
        sheet.unsubscribe();
        sheet = Subscription.EMPTY;
        PackSheet chosen = tabs.chosenProperty().get();
        cards.getChildren().setAll(chosen.cards());
        if (!following) return;
        open.nowProperty().get().ifPresent(chosen.show());
        sheet = chosen.follow().get();
    }

    private void show(OpenPack.Now now) {
        String when = now.meetings().stream().findFirst().map(words::when).orElse("");
        String about = Stream.of(words.occasion(now.pack().occasion()), words.states(now.states()), when).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        page.title(now.pack().title()).subtitle(about);
        preview.choices(!now.states().isEmpty());
        tabs.chosenProperty().get().show().accept(now);
        int copies = handing.copies().size();
        print.setText(copies == 0 ? texts.get("packs.print") : texts.get("packs.print.copies", copies));
    }

    private void drawn(Optional<Draft> draft) {
        preview.show(draft);
        sections.measured(draft.map(Draft::measured));
        marking.parts(draft.map(Draft::marking));
        print.setDisable(draft.isEmpty());
        tell();
        working();
        open.nowProperty().get().ifPresent(this::show);
        seize();
        Optional<Runnable> wanted = awaited;
        awaited = Optional.empty();
        if (draft.isPresent()) wanted.ifPresent(Runnable::run);
    }

    /// What is saved is what is shown, so it is saved only when it is what was chosen.
    private void working() {
        Optional<Draft> draft = drafts.draftProperty().get();
        save.setDisable(draft.isEmpty() || drafts.workingProperty().get());
        sides.show(draft.map(Draft::measured), draft.map(Draft::pages).orElse(0), drafts.workingProperty().get());
    }

    private void showSections() {
        sectionsCard.show(drafts.draftProperty().get().map(d -> new OldFacts(words).told(d.old())).orElse(List.of()));
    }

    /// What went wrong last, or else why the papers are not in the look that was chosen.
    private void tell() {
        Optional<String> problem = handing.delivery().problemProperty().get().or(() -> drafts.draftProperty().get().flatMap(Draft::flaw));
        problems.getChildren().setAll(problem.map(sentence -> ProblemBox.error(sentence, "")).stream().toList());
        problems.setManaged(problem.isPresent());
    }

    /// Prints the pages. While others are being made it waits for those: nobody wants the paper of a moment ago.
    public void print() {
        whenMade(handing::print);
    }

    /// As [#print()], but these numbered copies alone.
    public void print(List<CopyMark> copies) {
        whenMade(() -> handing.print(copies));
    }

    private void whenMade(Runnable then) {
        if (drafts.workingProperty().get()) awaited = Optional.of(then);
        else then.run();
    }

    /// Shows the choices behind a tab, such as `meetings`.
    public void see(String id) {
        tabs.see(id);
    }

    /// A new pack begins with its title.
    public void begin() {
        occasion.focus();
    }

    /// A pack that can go to the printer at once.
    public void ready() {
        marking.forget();
        awaited = Optional.empty();
        see("brief");
        tabs.requestFocusOnFirst();
        seize();
    }

    /// The keyboard goes on to the printer once there is something to print, unless it was taken elsewhere meanwhile.
    private void seize() {
        if (!print.isDisabled() && tabs.isFirstFocused()) print.requestFocus();
    }
}
