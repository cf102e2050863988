package demarche.ui.overview;

import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Screen;
import demarche.ui.overview.gaps.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The first sheet of a plan: how long there is, what it misses and the step that mends it, how far the debates are joined, what is near.
public final class OverviewScreen implements Screen {
    /// Says what was done and offers the way back.
    @FunctionalInterface
    public interface Teller {
        void tell(String sentence, String undoLabel, Runnable undo);
    }

    /// What leads out of the screen.
    ///
    /// @param startProgramme begins a programme for these states
    /// @param newProgramme   begins a programme
    /// @param addStates      leads to where target states are chosen
    public record Doors(Consumer<ItemId> openProgramme, Consumer<Iso3> openState, Consumer<Set<Iso3>> startProgramme, Runnable newProgramme, Runnable addStates,
                        Consumer<ItemId> openEncounter, Runnable openFollowUps) {}

    private final Texts texts;
    private final OverviewViewModel model;
    private final OverviewView view;
    private final ObservableValue<Optional<Count>> count;
    private Subscription shown = Subscription.EMPTY;

    /// @param locale the language of the window
    public OverviewScreen(Desk desk, Locale locale, Doors doors, Teller teller) {
        texts = Texts.of("overview", locale);
        model = new OverviewViewModel(desk, new Wording(texts, new Days(locale), desk.reference()), teller);
        view = new OverviewView(model, doors);
        count = desk.findingsProperty().map(found -> found.map(f -> f.gaps().size()).filter(gaps -> gaps > 0).map(gaps -> new Count(gaps, true)));
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String title() {
        return texts.get("overview.title");
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    /// The number of gaps.
    @Override
    public ObservableValue<Optional<Count>> count() {
        return count;
    }

    @Override
    public Node view() {
        return view.page();
    }

    @Override
    public void shown() {
        shown.unsubscribe();
        shown = Subscription.combine(model.follow(), view.follow());
    }

    @Override
    public void hidden() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }
}
