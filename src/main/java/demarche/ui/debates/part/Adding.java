package demarche.ui.debates.part;

import demarche.insight.debate.Raise;
import demarche.insight.gap.Fix;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.text.Folding;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Choice;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.scene.control.Button;

/// Adds a topic to a programme, with the way back offered at once.
public final class Adding {
    private final Desk desk;
    private final TakeBack takeBack;
    private final Wording wording;

    public Adding(Desk desk, TakeBack takeBack, Wording wording) {
        this.desk = desk;
        this.takeBack = takeBack;
        this.wording = wording;
    }

    /// The programme introduces the topic from now on.
    public void add(TopicId topic, ItemId programme) {
        String sentence = wording.texts().get("debates.added", wording.topic(topic), title(programme));
        takeBack.edit(plan -> new Fix.AddTopic(programme, topic).apply(plan), plan -> without(plan, programme, topic), sentence);
    }

    private static Plan without(Plan plan, ItemId programme, TopicId topic) {
        return plan.programmes().find(programme).map(p -> {
            var topics = new TreeMap<>(p.topics());
            topics.remove(topic);
            return plan.with(p.withTopics(topics));
        }).orElse(plan);
    }

    public String title(ItemId programme) {
        return desk.plan().programmes().find(programme).map(Programme::title).orElse("");
    }

    /// Programmes that can still change, do not teach the topic and fit; the next to start first.
    public List<Programme> open(TopicId topic, Predicate<Programme> fits) {
        return Raise.open(desk.plan().programmes().stream().filter(fits).filter(p -> !p.topics().containsKey(topic)), desk.day());
    }

    /// Asks which programme and adds the topic to it. Without a programme that fits the button cannot be pressed, and says why.
    public Button button(TopicId topic, Predicate<Programme> fits) {
        String name = wording.texts().get("debates.add.to", wording.topic(topic));
        Button button = Buttons.withIcon(Buttons.plain(wording.texts().get("debates.add"), () -> {}), "fth-plus");
        button.setId("add-topic");
        button.setAccessibleText(name);
        boolean none = open(topic, fits).isEmpty();
        button.setDisable(none);
        if (none) button.setText(wording.texts().get("debates.add.none"));
        button.setOnAction(_ -> SearchPopup.open(button, new SearchPanel<>(name, wording.texts().get("debates.add.search"), wording.texts().locale(),
                sought -> find(topic, fits, sought)).onTaken(programme -> add(topic, programme))));
        return button;
    }

    private List<Choice<ItemId>> find(TopicId topic, Predicate<Programme> fits, String sought) {
        return open(topic, fits).stream().filter(p -> Folding.begins(Folding.words(sought), Folding.words(p.title() + " " + wording.states(p.states()))))
                .map(p -> new Choice<>(p.id(), Optional.empty(), p.title(), line(p))).toList();
    }

    private String line(Programme programme) {
        return wording.texts().get("debates.add.line", wording.states(programme.states()), wording.days().span(programme.starts(), programme.ends()));
    }
}
