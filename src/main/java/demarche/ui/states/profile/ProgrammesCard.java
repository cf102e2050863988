package demarche.ui.states.profile;

import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Debate;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The programmes that name the state: which debates each joins, and the way into it.
final class ProgrammesCard {
    private final Wording wording;
    private final Consumer<ItemId> open;
    private final Label count = Words.line("", Style.MUTED);
    private final VBox body = new VBox();
    private final Card card;
    private List<Programme> shown = List.of();

    ProgrammesCard(Wording wording, Consumer<ItemId> open) {
        this.wording = wording;
        this.open = open;
        card = Card.of(wording.text("states.programmes.title")).trailing(count).flush(body);
        fill();
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        List<Programme> here = now.plan().programmesFor(now.iso3()).sorted(Comparator.comparing(Programme::title)).toList();
        if (here.equals(shown)) return;
        shown = here;
        count.setText(here.isEmpty() ? "" : Integer.toString(here.size()));
        Refocus.around(card, card, this::fill);
    }

    private void fill() {
        var rows = new Rows();
        if (shown.isEmpty()) rows.row(Words.wrapped(wording.text("states.programmes.none"), Style.MUTED));
        shown.forEach(programme -> rows.row(words(programme)));
        body.getChildren().setAll(rows);
    }

    private VBox words(Programme programme) {
        Hyperlink title = Style.styled(Buttons.link(programme.title(), () -> open.accept(programme.id())), Style.STRONG);
        title.setWrapText(true);
        title.setMinWidth(0);
        title.setId("programme-" + programme.id().value());
        var chips = Style.styled(new FlowPane(), Style.GAP_8);
        chips.setPrefWrapLength(1000);
        Debate.MISSION.forEach(d -> chips.getChildren().add(chip(programme, d)));
        String when = wording.text("states.programmes.when", wording.days().span(programme.starts(), programme.ends()), status(programme.status()));
        var words = Style.styled(new VBox(title, Words.caption(when), chips), Style.GAP_4);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Chip chip(Programme programme, Debate debate) {
        long topics = programme.topics().keySet().stream().flatMap(id -> wording.reference().topic(id).stream()).filter(t -> t.debate() == debate).count();
        String words = wording.text("states.programmes.topics", wording.debate(debate), topics);
        return topics == 0 ? Chip.missing(debate.code(), words) : Chip.taught(debate.code(), words);
    }

    private String status(ProgrammeStatus status) {
        return switch (status) {
            case DRAFT -> wording.text("states.programme.draft");
            case READY -> wording.text("states.programme.ready");
            case RUNNING -> wording.text("states.programme.running");
            case DONE -> wording.text("states.programme.done");
            case CANCELLED -> wording.text("states.programme.cancelled");
        };
    }
}
