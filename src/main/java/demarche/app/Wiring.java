package demarche.app;

import demarche.command.kit.Version;
import demarche.exchange.bundle.FactsInUse;
import demarche.pack.addendum.PackPapers;
import demarche.pack.template.Templates;
import demarche.plan.Address;
import demarche.plan.Kind;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Narrative;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.answers.AnswersScreen;
import demarche.ui.debates.DebatesScreen;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.desk.RecentFiles;
import demarche.ui.desk.TakeBack;
import demarche.ui.encounters.EncountersScreen;
import demarche.ui.kit.Prompts.Question;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Screen;
import demarche.ui.kit.Surface;
import demarche.ui.overview.OverviewScreen;
import demarche.ui.packs.PacksScreen;
import demarche.ui.packs.part.Tools;
import demarche.ui.packs.print.PrintDesk;
import demarche.ui.programmes.ProgrammesScreen;
import demarche.ui.settings.SettingsScreen;
import demarche.ui.sharing.SharingScreen;
import demarche.ui.sharing.merge.Ways;
import demarche.ui.shell.Hit;
import demarche.ui.shell.ShellView;
import demarche.ui.shell.ShellViewModel;
import demarche.ui.shell.day.DayViewModel;
import demarche.ui.states.StatesScreen;
import demarche.ui.timeline.TimelineScreen;
import demarche.ui.welcome.Sample.Picture;
import demarche.ui.welcome.Sample;
import demarche.ui.welcome.WelcomeScreen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Makes the screens, hands each what it needs, and joins them by the doors between them.
final class Wiring implements Doors {
    private final Desk desk;
    private final Prompts prompts;
    private final RecentFiles recent;
    private final Texts texts;
    private final ShellViewModel shell;
    private final ShellView view;
    private final StatesScreen states;
    private final ProgrammesScreen programmes;
    private final DebatesScreen debates;
    private final AnswersScreen answers;
    private final EncountersScreen encounters;
    private final PacksScreen packs;
    private final SharingScreen sharing;
    private final WelcomeScreen welcome;
    private Subscription arrival = Subscription.EMPTY;

    Wiring(Desk desk, Preferences preferences, RecentFiles recent, Prompts prompts, SettingsScreen.Facts facts, Locale locale) {
        this.desk = desk;
        this.prompts = prompts;
        this.recent = recent;
        this.texts = Texts.of("app", locale);
        var overview = new OverviewScreen(desk, locale, new OverviewScreen.Doors(this::openProgramme, this::openState, this::startProgramme,
                () -> startProgramme(Set.of()), this::openStates, this::openEncounter, this::openFollowUps), this::offer);
        states = new StatesScreen(desk, preferences, locale, new StatesScreen.Doors(this::packFor, this::openProgramme, this::startProgramme, this::offerUndo,
                new StatesScreen.Talks(this::log, this::openEncounter)));
        programmes = new ProgrammesScreen(desk, locale, new ProgrammesScreen.Doors(this::openState, this::offerUndo, prompts, Optional.of(this::openHistory)));
        debates = new DebatesScreen(desk, locale, new DebatesScreen.Ways(this::openProgramme, this::openState, this::startProgramme, this::showAnswer), new TakeBack(desk, this::offerUndo));
        var timeline = new TimelineScreen(desk, locale, new TakeBack(desk, this::offerUndo), new TimelineScreen.Doors(this::openProgramme,
                new CalendarWriting(desk, prompts, Texts.of("timeline", locale), this::tell)::write));
        var printDesk = new PrintDesk(new SystemPrinters(), desk.background(), surface(), preferences.printerProperty(), locale);
        var templates = Templates.beside(desk.library().file());
        packs = new PacksScreen(new Tools(desk, new PrintedBriefs(locale, templates), prompts, Texts.of("packs", locale), this::tell, printDesk::open),
                new IssuedPapers(new PackPapers(desk.reference(), templates), locale), new TakeBack(desk, this::offerUndo), this::openStates);
        sharing = new SharingScreen(desk, prompts, locale, new Ways(this::openProgramme, this::openState));
        var settings = new SettingsScreen(new SettingsScreen.Given(desk, preferences, prompts, facts, Version.number(),
                new SettingsScreen.Doors(() -> view().openDay(), this::openState, this::offerUndo, Folders::open)), locale);
        welcome = new WelcomeScreen(new WelcomeScreen.Given(desk, preferences, recent, prompts, this::openFile), samples(), locale);
        answers = new AnswersScreen(desk, locale, new AnswersScreen.Given(preferences.reviewMonthsProperty(), new TakeBack(desk, this::offerUndo), this::tell),
                new AnswersScreen.Doors(this::openTopic, this::openState, this::openProgramme, this::logAsked));
        encounters = new EncountersScreen(desk, locale, new EncountersScreen.Given(new TakeBack(desk, this::offerUndo), surface(), this::openState));
        shell = new ShellViewModel(List.of(overview, states, programmes, debates, timeline, answers, encounters, packs, sharing, settings), welcome, desk.background());
        view = new ShellView(shell, Texts.of("shell", locale));
        view.day(new DayViewModel(desk, Texts.of("day", locale)));
        view.key("Shortcut+N", "Ctrl N", texts.get("app.key.begin"), this::beginHere);
        view.key("Shortcut+E", "Ctrl E", texts.get("app.key.pack"), this::packForState);
        view.key("Shortcut+L", "Ctrl L", texts.get("app.key.log"), this::log);
        view.key("Shortcut+M", "Ctrl M", texts.get("app.key.merge"), this::openCopy);
        view.key("Shortcut+P", "Ctrl P", texts.get("app.key.print"), packs::print);
        shell.findWith(new Finder(desk, texts, this, new Answering(desk, texts, this, answers))::find);
        new ShellLink(desk, shell, preferences, texts).follow();
    }

    private Surface surface() {
        return new Surface() {
            @Override
            public void lay(Region floating, Runnable begin) {
                view.lay(floating, begin);
            }

            @Override
            public void lift() {
                view.lift();
            }

            @Override
            public void tell(String sentence) {
                shell.tell(sentence);
            }
        };
    }

    ShellView view() {
        return view;
    }

    private static List<Sample> samples() {
        return Stream.of(Picture.values()).map(picture -> {
            var sample = demarche.history.Sample.load(demarche.history.Sample.NAMES.get(picture.ordinal()));
            return new Sample(sample.plan(), sample.log(), picture);
        }).toList();
    }

    /// @param screen by its id
    void show(String screen) {
        shell.open(screen);
    }

    /// The id of the screen in front.
    String front() {
        return shell.currentProperty().get().id();
    }

    /// Opens the plan that was open before the facts changed, with the settings in front, and says which facts are in use.
    void takeUp(Optional<ItemId> plan, FactsInUse facts) {
        arrival = desk.planProperty().subscribe(now -> now.ifPresent(_ -> arrive()));
        if (plan.isPresent()) desk.open(plan.get());
        else arrive();
        tell(texts.get("app.facts", new Days(texts.locale()).day(facts.reference().compiledOn())));
    }

    private void arrive() {
        shell.open("settings");
        arrival.unsubscribe();
    }

    /// What stands at the end of a place.
    Optional<Screen.Count> count(String screen) {
        return shell.screens().stream().filter(s -> s.id().equals(screen)).findFirst().flatMap(s -> s.count().getValue());
    }

    void tell(String sentence) {
        shell.tell(sentence);
    }

    private void offer(String sentence, String wayBack, Runnable back) {
        shell.tell(sentence, wayBack, back);
    }

    private void offerUndo(String sentence, Runnable undo) {
        shell.tell(sentence, texts.get("app.gap.undo"), undo);
    }

    private void openStates() {
        shell.open("states");
    }

    void openFile(Path file) {
        recent.used(file);
        shell.open("sharing");
        sharing.open(file);
    }

    private void openHistory(ItemId programme) {
        shell.open("sharing");
        sharing.openHistory(Optional.of(new Address(Kind.PROGRAMME, programme)));
    }

    private void openCopy() {
        shell.open("sharing");
        sharing.choose();
    }

    @Override
    public void packFor(Iso3 state) {
        shell.open("packs");
        packs.packFor(state);
    }

    @Override
    public void packFor(Iso3 state, BriefSort edition, PackLanguage language) {
        shell.open("packs");
        packs.packFor(state, edition, language);
    }

    @Override
    public void packFor(EventId decision) {
        shell.open("packs");
        packs.packFor(decision);
    }

    @Override
    public void openPack(ItemId pack) {
        shell.open("packs");
        packs.openPack(pack);
    }

    /// A pack for the state that is in front; where there is none, the list says how to choose one.
    private void packForState() {
        if (!shell.isPlanOpen()) return;
        inSight().ifPresentOrElse(this::packFor, () -> shell.open("packs"));
    }

    /// What is new depends on what is in front: a pack among the packs, elsewhere a programme.
    private void beginHere() {
        if (front().equals("packs")) packs.newPack();
        else startProgramme(Set.of());
    }

    private void newPack() {
        shell.open("packs");
        packs.newPack();
    }

    private void startProgramme(Set<Iso3> where) {
        if (!shell.isPlanOpen()) return;
        shell.open("programmes");
        programmes.newProgramme(where);
    }

    private void log() {
        encounters.log(inSight());
    }

    private void log(Iso3 state) {
        encounters.log(Optional.of(state));
    }

    /// The state that a person most likely speaks of, by what is in front.
    private Optional<Iso3> inSight() {
        return switch (front()) {
            case "states" -> states.inSight();
            case "programmes" -> programmes.inSight();
            case "packs" -> packs.inSight();
            default -> Optional.empty();
        };
    }

    @Override
    public void logAsked(NarrativeId concern) {
        encounters.logAsked(inSight(), concern);
    }

    @Override
    public void openEncounter(ItemId encounter) {
        shell.open("encounters");
        encounters.openEncounter(encounter);
    }

    private void openFollowUps() {
        shell.open("encounters");
        encounters.openFollowUps();
    }

    @Override
    public void openPerson(ItemId person) {
        shell.open("encounters");
        encounters.openPerson(person);
    }

    @Override
    public void openOrganisation(ItemId organisation) {
        shell.open("encounters");
        encounters.openOrganisation(organisation);
    }

    @Override
    public void openState(Iso3 state) {
        shell.open("states");
        states.openState(state);
    }

    @Override
    public void openProgramme(ItemId programme) {
        shell.open("programmes");
        programmes.openProgramme(programme);
    }

    @Override
    public void openActivity(ItemId programme, ItemId activity) {
        shell.open("programmes");
        programmes.openActivity(programme, activity);
    }

    @Override
    public List<Hit> actions() {
        Stream<Hit> places = shell.screens().stream().filter(shell::isAvailable)
                .map((Screen s) -> new Hit(texts.get("app.hit.action"), s.title(), "", () -> shell.open(s.id())));
        Stream<Hit> start = shell.isPlanOpen()
                ? Stream.of(new Hit(texts.get("app.hit.action"), texts.get("app.key.log"), "Ctrl L", this::log),
                        new Hit(texts.get("app.hit.action"), texts.get("app.key.new"), "", () -> startProgramme(Set.of())),
                        new Hit(texts.get("app.hit.action"), texts.get("app.pack.new"), "", this::newPack))
                : Stream.empty();
        Stream<Hit> files = recent.files().stream().filter(f -> f.getFileName() != null)
                .map(f -> new Hit(texts.get("app.hit.action"), texts.get("app.recent", f.getFileName()), String.valueOf(f.getParent()), () -> openFile(f)));
        return Stream.of(start, places, files).flatMap(s -> s).toList();
    }

    @Override
    public void openTopic(TopicId topic) {
        shell.open("debates");
        debates.openTopic(topic);
    }

    @Override
    public void showAnswer(Narrative narrative) {
        if (shell.isPlanOpen()) {
            shell.open("answers");
            answers.openAnswer(narrative.id());
            return;
        }
        prompts.ask(new Question(narrative.statement(), texts.get("app.answer", narrative.response(), narrative.evidence(), narrative.source())),
                List.of(texts.get("app.close")));
    }
}
