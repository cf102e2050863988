package demarche.ui.states.map;

import demarche.insight.map.Atlas;
import demarche.insight.map.Subject;
import demarche.ui.kit.part.Buttons;
import demarche.ui.states.map.MapViewModel.Shown;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The facts by which the map can be coloured, kind by kind.
final class SubjectMenu {
    private static final String INDEX = "index:";
    private final MapViewModel model;
    private final MenuButton button = Buttons.menu("");

    SubjectMenu(MapViewModel model) {
        this.model = model;
        button.setId("map-colour-by");
    }

    MenuButton button() {
        return button;
    }

    void show(Shown shown) {
        Atlas atlas = shown.atlas();
        button.setText(model.text("map.colour-by", atlas.shortTitle(shown.colouring().subject())));
        button.getItems().setAll(items(shown, s -> s instanceof Subject.Conventions));
        button.getItems().addAll(menu(shown, model.text("map.menu.votes"), s -> s instanceof Subject.RollCall));
        button.getItems().addAll(menu(shown, model.text("map.menu.treaties"), s -> s instanceof Subject.Treaty));
        button.getItems().addAll(menu(shown, model.text("map.menu.bodies"), s -> s instanceof Subject.Body));
        button.getItems().addAll(menu(shown, model.text("map.menu.lists"), s -> s instanceof Subject.Listed));
        button.getItems().addAll(menu(shown, model.text("map.menu.indices"), s -> s instanceof Subject.Measured && s.name().startsWith(INDEX)));
        List<MenuItem> ours = items(shown, s -> s instanceof Subject.Measured && !s.name().startsWith(INDEX));
        if (!ours.isEmpty()) button.getItems().add(new SeparatorMenuItem());
        button.getItems().addAll(ours);
    }

    private List<MenuItem> menu(Shown shown, String title, Predicate<Subject> kind) {
        List<MenuItem> items = items(shown, kind);
        if (items.isEmpty()) return List.of();
        var menu = new Menu(title);
        menu.getItems().setAll(items);
        return List.of(menu);
    }

    private List<MenuItem> items(Shown shown, Predicate<Subject> kind) {
        return shown.atlas().subjects().stream().filter(kind).<MenuItem>map(subject -> {
            var item = new RadioMenuItem(shown.atlas().title(subject));
            item.setSelected(subject.name().equals(shown.colouring().subject().name()));
            item.setOnAction(_ -> model.colourBy(subject));
            return item;
        }).toList();
    }
}
