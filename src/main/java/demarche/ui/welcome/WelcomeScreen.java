package demarche.ui.welcome;

import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.desk.RecentFiles;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The place where a plan is begun, opened, or taken from a file, a backup or a sample.
public final class WelcomeScreen implements Screen {
    private final Texts texts;
    private final WelcomeViewModel model;
    private final WelcomeView view;

    /// What the screen works with.
    ///
    /// @param openFile shows what a plan file is and offers to bring it in
    public record Given(Desk desk, Preferences preferences, RecentFiles recent, Prompts prompts, Consumer<Path> openFile) {}

    public WelcomeScreen(Given given, List<Sample> samples, Locale locale) {
        texts = Texts.of("welcome", locale);
        model = new WelcomeViewModel(new WelcomeViewModel.Given(given.desk(), given.preferences(), given.recent(), samples, given.openFile()), texts);
        view = new WelcomeView(model, texts, given.prompts(), new PlanRows(model, texts, given.prompts(), given.desk().clock().getZone()));
    }

    @Override
    public String id() {
        return "welcome";
    }

    @Override
    public String title() {
        return texts.get("welcome.title.short");
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    /// Opens the form for a new plan, as Start does.
    public void begin() {
        model.begin();
    }

    @Override
    public Node view() {
        return view.page();
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public boolean needsPlan() {
        return false;
    }
}
