package demarche.ui.packs.quick;

import demarche.insight.states.NamedStates;
import demarche.pack.brief.Print;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.kit.Job;
import demarche.ui.kit.Style;
import demarche.ui.kit.group.GroupMenu;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Chooses a group, shows each of its states’ brief with one press, and saves them all.
final class GroupBriefsCard {
    private final GroupBriefs model;
    private final Texts texts;
    private final Consumer<Iso3> choose;
    private final VBox states = Style.styled(new VBox(), Style.GAP_8);
    private final Label progress = Words.wrapped("", Style.CAPTION, Style.MUTED);
    private final Button save;
    private final Button stop;
    private final Card card;

    /// @param choose shows the brief of a state
    GroupBriefsCard(GroupBriefs model, Texts texts, Supplier<Print> print, Consumer<Iso3> choose) {
        this.model = model;
        this.texts = texts;
        this.choose = choose;
        var menu = new GroupMenu(texts.get("packs.group.choose"), texts.locale(), model::groups, g -> model.groupProperty().set(Optional.of(g)));
        save = Buttons.withIcon(Buttons.small("", () -> model.save(print.get())), "fth-download");
        save.setId("save-group-briefs");
        stop = Buttons.small(texts.get("packs.group.stop"), () -> model.jobProperty().get().ifPresent(Job::cancel));
        card = Card.of(texts.get("packs.group.title")).body(new FlowPane(menu.button()), states, Style.styled(new FlowPane(save, stop), Style.GAP_8), progress);
    }

    Card card() {
        return card;
    }

    /// Follows the group and the work until the subscription ends.
    Subscription follow() {
        return Subscription.combine(model.groupProperty().subscribe(this::show), model.jobProperty().subscribe(this::show));
    }

    private void show(Optional<?> changed) {
        Optional<NamedStates> group = model.groupProperty().get();
        int count = group.map(g -> g.states().size()).orElse(0);
        Optional<Job> job = model.jobProperty().get();
        save.setText(texts.get("packs.group.save", count));
        save.setDisable(count == 0 || job.isPresent());
        shown(save, group.isPresent());
        shown(stop, job.isPresent());
        progress.textProperty().unbind();
        progress.setText("");
        job.ifPresent(j -> progress.textProperty().bind(j.sentenceProperty()));
        states.getChildren().setAll(group.map(this::chosen).orElseGet(() -> new VBox(Words.caption(texts.get("packs.group.none")))));
    }

    private static void shown(Button button, boolean now) {
        button.setVisible(now);
        button.setManaged(now);
    }

    private VBox chosen(NamedStates group) {
        var links = Style.styled(new FlowPane(), Style.GAP_8);
        group.states().forEach(s -> links.getChildren().add(Buttons.link(model.name(s), () -> choose.accept(s))));
        var box = Style.styled(new VBox(Words.wrapped(group.title(), Style.STRONG), links), Style.GAP_4);
        group.notes().forEach(note -> box.getChildren().add(Words.caption(note, Style.ATTENTION)));
        return box;
    }
}
