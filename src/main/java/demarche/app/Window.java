package demarche.app;

import demarche.command.kit.Version;
import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.FactsShelf;
import demarche.library.LibraryProblem;
import demarche.library.OpenResult;
import demarche.library.PlanLibrary;
import demarche.plan.Plan;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.desk.RecentFiles;
import demarche.ui.desk.SaveState;
import demarche.ui.kit.Background;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.Question;
import demarche.ui.kit.Theme;
import demarche.ui.kit.ThreadBackground;
import demarche.ui.kit.WindowPrompts;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window: opens library and facts, puts everything together, and lets nobody leave with unsaved work unasked.
public final class Window {
    private static final int THREADS = 3;
    private final Places places;
    private final Startup startup;
    private final Locale locale = Locale.ENGLISH;
    private final Texts texts = Texts.of("app", locale);
    private final Clock clock = Clock.systemDefaultZone();
    private final Stage stage = new Stage();
    private final Background background = new ThreadBackground(Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("work-", 0).factory()));
    private final Optional<Path> file;
    private Optional<Wiring> wiring = Optional.empty();
    private Theme theme;

    private Window(Places places, Startup startup, Optional<Path> file) {
        this.places = places;
        this.file = file;
        this.startup = startup;
        this.theme = Theme.light(locale).withDark(isDarkSystem());
    }

    /// Returns once the toolkit is starting; the program ends when the window is closed.
    ///
    /// @param file a plan file to show in it
    /// @return whether there will be a window; false where the system lacks the libraries that draw one
    public static boolean open(Places places, Optional<Path> file) {
        Startup startup = Startup.begin(places, file);
        try {
            Platform.startup(() -> new Window(places, startup, file).show());
            return true;
        } catch (UnsupportedOperationException _) {
            startup.end();
            return false;
        }
    }

    private static boolean isDarkSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private void show() {
        Thread.setDefaultUncaughtExceptionHandler((_, fault) -> Platform.runLater(() -> tell(fault)));
        Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> tell(fault));
        if (isHandedOver()) {
            // Not at once: the toolkit has to be up before it can go.
            Platform.runLater(Platform::exit);
            return;
        }
        stage.setTitle(texts.get("app.title"));
        stage.getIcons().add(new Image(Window.class.getResourceAsStream("/demarche/ui/demarche.png")));
        stage.setMinWidth(1000);
        stage.setMinHeight(700);
        Parent content = content();
        stage.setScene(new Scene(content, 1280, 800));
        theme.applyTo(stage.getScene());
        Drops.onto(stage.getScene(), this::openFile);
        stage.show();
        HandOver.in(places).receive(asked -> Platform.runLater(() -> comeForward(asked)));
        file.ifPresent(this::openFile);
    }

    private boolean isHandedOver() {
        try {
            return startup.handed().join();
        } catch (CompletionException _) {
            return false;
        }
    }

    /// A second start asked for this.
    private void comeForward(Optional<Path> asked) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        asked.ifPresent(this::openFile);
    }

    private void openFile(Path plan) {
        wiring.ifPresent(w -> w.openFile(plan));
    }

    private Parent content() {
        try {
            OpenResult result = startup.library().join();
            Optional<PlanLibrary> library = result.opened();
            if (library.isEmpty()) return refused(result.sentence(Texts.of("library", locale)).orElseThrow());
            return desk(library.get(), startup.facts().join()).view();
        } catch (LibraryProblem e) {
            return refused(e.sentence(Texts.of("library", locale)));
        } catch (CompletionException e) {
            return refused(e.getCause() instanceof LibraryProblem p ? p.sentence(Texts.of("library", locale)) : texts.get("app.library.folder", places.data()));
        }
    }

    private Parent refused(String sentence) {
        return new EmptyState(texts.get("app.library.heading"), sentence, Buttons.primary(texts.get("app.library.close"), stage::close));
    }

    private Wiring desk(PlanLibrary library, FactsInUse facts) throws LibraryProblem {
        Preferences preferences = Preferences.of(library, background, System.getProperty("user.name", ""));
        var desk = new Desk(library, new Desk.Tools(facts.reference(), background, clock, Texts.of("library", locale)), preferences.nameProperty().get());
        Prompts prompts = new WindowPrompts(stage, () -> theme, Texts.of("kit", locale));
        var made = new Wiring(desk, preferences, RecentFiles.of(library, background), prompts, new SettingsScreen.Facts(FactsShelf.beside(places.library(), locale), facts, now -> renew(desk, now)), locale);
        preferences.appearanceProperty().subscribe(_ -> dress(preferences));
        preferences.textPercentProperty().subscribe(_ -> dress(preferences));
        stage.focusedProperty().subscribe(front -> {
            if (front) desk.wake();
        });
        stage.setOnCloseRequest(close -> leave(close, desk, prompts));
        facts.trouble().ifPresent(made::tell);
        wiring = Optional.of(made);
        return made;
    }

    /// Makes everything anew around other facts, and takes up where the person was.
    private void renew(Desk before, FactsInUse facts) {
        try {
            Wiring anew = desk(before.library(), facts);
            stage.getScene().setRoot(anew.view());
            theme.applyTo(stage.getScene());
            anew.takeUp(before.planProperty().get().map(Plan::id), facts);
        } catch (LibraryProblem e) {
            stage.getScene().setRoot(refused(e.sentence(Texts.of("library", locale))));
        }
    }

    private void dress(Preferences preferences) {
        boolean dark = switch (preferences.appearanceProperty().get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> isDarkSystem();
        };
        theme = theme.withDark(dark).withPercent(preferences.textPercentProperty().get());
        if (stage.getScene() != null) theme.applyTo(stage.getScene());
    }

    /// Waits for edits on their way to the disk; asks where they cannot get there.
    private void leave(WindowEvent close, Desk desk, Prompts prompts) {
        if (desk.isSaved()) {
            shut(desk.library());
            return;
        }
        close.consume();
        if (desk.saveStateProperty().get() instanceof SaveState.NotSaved(String sentence)) {
            var question = new Question(texts.get("app.unsaved.heading"), sentence);
            boolean leave = prompts.ask(question, List.of(texts.get("app.unsaved.leave"), texts.get("app.unsaved.stay"))).equals(Optional.of(texts.get("app.unsaved.leave")));
            if (!leave) {
                desk.saveAgain();
                return;
            }
            shut(desk.library());
            stage.close();
        } else {
            desk.whenSaved(() -> {
                shut(desk.library());
                stage.close();
            });
        }
    }

    private void shut(PlanLibrary library) {
        try {
            library.close();
        } catch (LibraryProblem _) {
            // Every edit is on the disk; the file heals itself when it is next opened.
        }
    }

    /// The one place where a mistake of ours is told.
    private void tell(Throwable fault) {
        CrashReport report = CrashReport.of(fault);
        report.keep(places.log(), Instant.now(clock), Version.number());
        new WindowPrompts(stage, () -> theme, Texts.of("kit", locale))
                .ask(new Question(texts.get("app.fault.heading"), texts.get("app.fault.sentence", report.code(), places.log())), List.of(texts.get("app.close")));
    }
}
