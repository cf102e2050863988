package demarche.ui.settings;

import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.FactsShelf;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Preferences;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Screen;
import demarche.ui.settings.markings.OwnMarkingsCard;
import demarche.ui.settings.markings.OwnMarkingsViewModel;
import demarche.ui.settings.templates.FolderDoor;
import demarche.ui.settings.templates.TemplatesCard;
import demarche.ui.settings.templates.TemplatesViewModel;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Where the person, the open plan, the window and the library are set.
public final class SettingsScreen implements Screen {
    private final Texts texts;
    private final FactsViewModel facts;
    private final TemplatesViewModel templates;
    private final SettingsView view;

    /// What the screen works with.
    ///
    /// @param version of Demarche, as people say it
    public record Given(Desk desk, Preferences preferences, Prompts prompts, Facts facts, String version, Doors doors) {}

    /// The facts in use, and what may take their place.
    ///
    /// @param use makes the window anew with other facts
    public record Facts(FactsShelf shelf, FactsInUse inUse, Consumer<FactsInUse> use) {}

    /// What leads out of the screen.
    ///
    /// @param chooseDay opens the choice of the day of the facts
    /// @param openState shows the profile of a state
    /// @param offerUndo says what was done, with an Undo that runs what it is given
    /// @param openFolder shows a folder in the program of the system
    public record Doors(Runnable chooseDay, Consumer<Iso3> openState, BiConsumer<String, Runnable> offerUndo, FolderDoor openFolder) {}

    public SettingsScreen(Given given, Locale locale) {
        texts = Texts.of("settings", locale);
        Texts ofFacts = Texts.of("newerfacts", locale);
        facts = new FactsViewModel(given.desk(), given.facts(), ofFacts);
        var factsCards = new SettingsView.FactsCards(facts, new FactsCard(facts, ofFacts, given.prompts()).card(), new FactsReview(facts, ofFacts));
        Texts ofTemplates = Texts.of("template", locale);
        templates = new TemplatesViewModel(given.desk(), ofTemplates, given.doors().offerUndo(), given.doors().openFolder());
        var papers = new SettingsView.PaperCards(new OwnMarkingsCard(new OwnMarkingsViewModel(given.desk(), texts)).card(), new TemplatesCard(templates, ofTemplates, given.prompts()).card());
        view = new SettingsView(new SettingsViewModel(given.desk(), given.preferences(), texts, given.doors()), factsCards, papers,
                new OwnFactsViewModel(given.desk(), texts, given.doors()), given.prompts(), given.version());
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
    public void shown() {
        facts.refresh();
        templates.refresh();
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
