package demarche.ui.debates.linkage;

import demarche.insight.debate.Subject;
import demarche.ui.debates.part.Adding;
import demarche.ui.kit.part.Beside;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.Narrowing;
import demarche.ui.debates.part.Tab;
import demarche.ui.debates.part.Wording;
import demarche.ui.desk.Desk;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// How far the debates are joined, for whom least, and what would join them most.
public final class LinkageTab {
    /// What linkage is worked out from and worded by.
    public record Given(Desk desk, Wording wording, Narrowing narrowing) {}

    private final LinkageViewModel model;
    private final Wording wording;
    private final SubjectList list;
    private final LinkagePage page;
    private final Beside view;

    public LinkageTab(Given given, Adding adding, Doors doors) {
        this.wording = given.wording();
        model = new LinkageViewModel(given.desk(), wording, given.narrowing());
        page = new LinkagePage(model, wording, adding, doors);
        list = new SubjectList(model, wording, page::focusFirst);
        view = new Beside(list, page, 0.4);
        VBox.setVgrow(view, Priority.ALWAYS);
    }

    public Tab tab() {
        return new Tab(wording.texts().get("debates.linkage.title"), wording.texts().get("debates.linkage.lead"), view, this::follow, list::focusTable);
    }

    private Subscription follow() {
        return Subscription.combine(model.follow(), model.chosenProperty().subscribe((_, _) -> view.top()), model.openedProperty().subscribe(now -> {
            list.show();
            page.show(now);
        }));
    }

    /// Opens the figures of a subject.
    public void open(Subject subject) {
        model.chosenProperty().set(subject);
    }

    /// Opens the links between two debates that are half made.
    public void openHalfMade(int pair) {
        page.open(pair, PairCards.Kind.HALF);
    }
}
