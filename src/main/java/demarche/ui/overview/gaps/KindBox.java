package demarche.ui.overview.gaps;

import demarche.insight.gap.Rule;
import demarche.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Narrows the gaps to one kind. Hidden while there is only one.
final class KindBox {
    /// One choice; without a rule, all.
    private record Kind(Optional<Rule> rule, String words) {}

    private final GapsViewModel model;
    private final Texts texts;
    private final ComboBox<Kind> box = new ComboBox<>();
    private boolean filling;

    KindBox(GapsViewModel model) {
        this.model = model;
        this.texts = model.wording().texts();
        box.setId("gap-kinds");
        box.setAccessibleText(texts.get("overview.gaps.filter"));
        box.setConverter(new Words());
        box.valueProperty().subscribe(kind -> {
            if (!filling && kind != null) model.kindProperty().set(kind.rule());
        });
    }

    ComboBox<?> box() {
        return box;
    }

    /// @param useful whether there is a list that it narrows
    void show(boolean useful) {
        List<Rule> rules = model.kinds();
        long all = rules.stream().mapToLong(model::count).sum();
        Stream<Kind> each = rules.stream().map(r -> new Kind(Optional.of(r), texts.get("overview.gaps.filter.kind", model.wording().rule(r).name(), model.count(r))));
        List<Kind> now = Stream.concat(Stream.of(new Kind(Optional.empty(), texts.get("overview.gaps.filter.all", all))), each).toList();
        filling = true;
        if (!now.equals(box.getItems())) box.getItems().setAll(now);
        now.stream().filter(k -> k.rule().equals(model.kindProperty().get())).findFirst().ifPresent(box::setValue);
        filling = false;
        box.setVisible(useful && rules.size() > 1);
        box.setManaged(useful && rules.size() > 1);
    }

    private static final class Words extends StringConverter<Kind> {
        @Override
        public String toString(Kind kind) {
            return kind == null ? "" : kind.words();
        }

        @Override
        public Kind fromString(String words) {
            return new Kind(Optional.empty(), words);
        }
    }
}
