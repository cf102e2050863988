package demarche.ui.programmes.results;

import demarche.insight.result.IndicatorSearch;
import demarche.insight.result.IndicatorSearch.Query;
import demarche.insight.result.Line;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.IndicatorId;
import demarche.reference.practice.Indicator;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EndBeside;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The ready-made indicators of the reference beside one result: narrowed by words, level and code, and taken over one by one.
final class LibraryPanel extends VBox {
    private static final int MOST = 8;
    private final ResultsViewModel model;
    private final Texts texts;
    private final Consumer<Indicator> take;
    private final TextField sought = new TextField();
    private final ComboBox<Optional<ResultLevel>> level;
    private final ComboBox<Optional<String>> dimension;
    private final ComboBox<Optional<String>> theme;
    private final CheckBox taught = new CheckBox();
    private final VBox found = Style.styled(new VBox(), Style.GAP_8);
    private Set<IndicatorId> taken = Set.of();

    /// @param take takes an indicator over
    LibraryPanel(ResultsViewModel model, Line line, Consumer<Indicator> take, Runnable close) {
        this.model = model;
        this.texts = model.words().texts();
        this.take = take;
        Style.styled(this, Style.RESULT_FORM, Style.GAP_8);
        sought.setId("library-sought");
        sought.setPromptText(texts.get("results.library.sought"));
        sought.setAccessibleText(texts.get("results.library.sought"));
        sought.setPrefColumnCount(16);
        level = choice("library-level", texts.get("results.library.level"), Stream.of(ResultLevel.values()).toList(), model.words()::level);
        level.setValue(Optional.of(line.result().level()));
        dimension = choice("library-dimension", texts.get("results.library.dimension"), List.of("D1", "D2", "D3", "D4", "D5"), this::dimension);
        theme = choice("library-theme", texts.get("results.library.theme"), List.of("A", "B", "C", "D", "E"), this::theme);
        taught.setText(texts.get("results.library.taught"));
        taught.setId("library-taught");
        var filters = Style.styled(new FlowPane(sought, level, dimension, theme, taught), Style.GAP_8);
        filters.setRowValignment(javafx.geometry.VPos.CENTER);
        getChildren().addAll(Words.wrapped(texts.get("results.library.title"), Style.STRONG), filters, found, new HBox(Buttons.small(texts.get("results.close"), close)));
        Stream.of(sought.textProperty(), level.valueProperty(), dimension.valueProperty(), theme.valueProperty(), taught.selectedProperty()).forEach(p -> p.subscribe(() -> fill()));
    }

    private <T> ComboBox<Optional<T>> choice(String id, String name, List<T> choices, Function<T, String> wording) {
        var box = new ComboBox<Optional<T>>();
        box.setId(id);
        box.setAccessibleText(name);
        box.getItems().setAll(Stream.concat(Stream.of(Optional.<T>empty()), choices.stream().map(Optional::of)).toList());
        box.setConverter(new Wording<>(name, wording));
        box.setValue(Optional.empty());
        return box;
    }

    private String dimension(String code) {
        return switch (code) {
            case "D1" -> texts.get("results.cmm.d1");
            case "D2" -> texts.get("results.cmm.d2");
            case "D3" -> texts.get("results.cmm.d3");
            case "D4" -> texts.get("results.cmm.d4");
            default -> texts.get("results.cmm.d5");
        };
    }

    private String theme(String code) {
        return switch (code) {
            case "A" -> texts.get("results.gfce.a");
            case "B" -> texts.get("results.gfce.b");
            case "C" -> texts.get("results.gfce.c");
            case "D" -> texts.get("results.gfce.d");
            default -> texts.get("results.gfce.e");
        };
    }

    void focus() {
        sought.requestFocus();
    }

    /// What of the library the programme has already.
    void show(Set<IndicatorId> now) {
        if (now.equals(taken) && !found.getChildren().isEmpty()) return;
        taken = new HashSet<>(now);
        fill();
    }

    private void fill() {
        Optional<Now> now = model.open().nowProperty().get();
        if (now.isEmpty()) return;
        var query = new Query(sought.getText(), level.getValue(), dimension.getValue(), theme.getValue(), taught.isSelected());
        List<Indicator> all = IndicatorSearch.find(query, now.get().programme(), now.get().facts());
        found.getChildren().setAll(all.stream().limit(MOST).map(i -> row(i, now.get())).toList());
        String count = all.isEmpty() ? texts.get("results.library.none") : texts.get("results.library.count", Math.min(MOST, all.size()), all.size());
        found.getChildren().add(Words.caption(count));
    }

    private EndBeside row(Indicator indicator, Now now) {
        boolean fits = IndicatorSearch.isTaught(indicator, now.programme());
        var words = Style.styled(new VBox(Words.wrapped(indicator.statement())), Style.GAP_4);
        String detail = texts.get("results.library.detail", model.words().level(indicator.level()), indicator.unit(), dimension(indicator.cmmDimension()), theme(indicator.gfceTheme()));
        words.getChildren().addAll(Words.caption(fits ? texts.get("results.library.fits", detail) : detail), SourceMark.of(IndicatorSearch.source(indicator, now.facts())));
        boolean has = taken.contains(indicator.id());
        Button button = Buttons.withIcon(Buttons.small(has ? texts.get("results.library.has") : texts.get("results.library.take"), () -> take.accept(indicator)), has ? "fth-check" : "fth-plus");
        button.setDisable(has);
        button.setId("take-" + indicator.id());
        button.setAccessibleText(texts.get("results.library.take.spoken", indicator.statement()));
        var end = new HBox(button);
        end.setAlignment(Pos.TOP_RIGHT);
        return new EndBeside(words, end);
    }

    /// The name of the filter where nothing is chosen.
    private static final class Wording<T> extends StringConverter<Optional<T>> {
        private final String name;
        private final Function<T, String> wording;

        Wording(String name, Function<T, String> wording) {
            this.name = name;
            this.wording = wording;
        }

        @Override
        public String toString(Optional<T> choice) {
            return choice == null ? "" : choice.map(wording).orElse(name);
        }

        @Override
        public Optional<T> fromString(String text) {
            return Optional.empty();
        }
    }
}
