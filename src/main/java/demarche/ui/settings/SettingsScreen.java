package demarche.ui.settings;

import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Screen;
import java.util.Locale;
import javafx.scene.Node;

/// Where the person, the open plan, the window and the library are set.
public final class SettingsScreen implements Screen {
    private final Texts texts;
    private final SettingsView view;

    /// What the screen works with.
    ///
    /// @param version of Demarche, as people say it
    public record Given(Desk desk, Preferences preferences, Prompts prompts, String version) {}

    public SettingsScreen(Given given, Locale locale) {
        texts = Texts.of("settings", locale);
        view = new SettingsView(new SettingsViewModel(given.desk(), given.preferences(), texts), texts, given.prompts(), given.version());
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public String title() {
        return texts.get("settings.title");
    }

    @Override
    public String icon() {
        return "fth-sliders";
    }

    @Override
    public Node view() {
        return view.page();
    }

    @Override
    public boolean needsPlan() {
        return false;
    }

    @Override
    public boolean standsApart() {
        return true;
    }
}
