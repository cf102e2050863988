package demarche.ui.sharing.guard;

import demarche.plan.Plan;
import demarche.ui.desk.Desk;
import demarche.ui.sharing.guard.FileGuard.News;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which files of the open plan bring something that is not in the library yet. Knows no controls.
public final class NewsViewModel {
    private final Desk desk;
    private final FileGuard guard;
    private final ReadOnlyObjectWrapper<List<News>> news = new ReadOnlyObjectWrapper<>(List.of());

    public NewsViewModel(Desk desk, FileGuard guard) {
        this.desk = desk;
        this.guard = guard;
    }

    public ReadOnlyObjectProperty<List<News>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// Looks at the folders anew. One that cannot be read now has no news.
    public void refresh() {
        Optional<Plan> plan = desk.planProperty().get();
        if (plan.isEmpty()) news.set(List.of());
        else desk.whenSaved(() -> desk.background().run(_ -> guard.news(plan.get().id(), desk.library().log(plan.get().id())), news::set, _ -> news.set(List.of())));
    }
}
