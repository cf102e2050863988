package demarche.ui.packs.occasion;

import demarche.plan.Pack;
import demarche.plan.choice.Occasion;
import demarche.plan.id.EventId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.packs.part.ItemForm;
import demarche.ui.packs.part.OpenPack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/// What the pack is called, what it is for, on which states, and for whom.
public final class OccasionCard {
    private final OccasionModel model;
    private final Texts texts;
    private final ItemForm<Pack> form;
    private final Field<String> title;
    private final VBox event = new VBox();
    private final StatesField states;
    private final Card card;
    private List<Optional<EventId>> offered = List.of();
    private Optional<Field<Optional<EventId>>> events = Optional.empty();

    public OccasionCard(OccasionModel model) {
        this.model = model;
        this.texts = model.words().texts();
        form = new ItemForm<>(texts, model::edit);
        states = new StatesField(model);
        title = form.text(Caption.of("pack-title", texts.get("packs.field.title")), Pack::title, Pack::withTitle);
        card = Card.of(texts.get("packs.sheet.occasion")).body(Style.styled(new VBox(title,
                new EvenColumns(120, 12, form.choice(Caption.of("pack-occasion", texts.get("packs.field.occasion")), List.of(Occasion.values()), model.words()::occasion, Pack::occasion, Pack::withOccasion),
                        form.text(Caption.of("pack-number", texts.get("packs.field.number")), Pack::number, Pack::withNumber)),
                event, states, form.text(Caption.of("pack-leader", texts.get("packs.field.leader")), Pack::leader, Pack::withLeader)), Style.GAP_12));
    }

    public Card card() {
        return card;
    }

    public void show(OpenPack.Now now) {
        form.show(now.pack(), now.pack().id());
        states.show();
        List<Optional<EventId>> choices = Stream.concat(Stream.of(Optional.<EventId>empty()),
                Stream.concat(model.events().stream().map(e -> e.id()), now.pack().event().stream()).distinct().map(Optional::of)).toList();
        if (!choices.equals(offered)) offer(choices);
        events.ifPresent(field -> field.follow(now.pack().event(), false));
    }

    /// Made anew where the calendar holds other events.
    private void offer(List<Optional<EventId>> choices) {
        offered = choices;
        Field<Optional<EventId>> field = new Fields(texts.locale()).search(Caption.of("pack-event", texts.get("packs.field.event")), choices,
                id -> id.map(model::name).orElse(texts.get("packs.field.event.none")), Optional.empty(), given -> model.edit(p -> p.withEvent(given)));
        events = Optional.of(field);
        event.getChildren().setAll(field);
    }

    public void focus() {
        title.control().requestFocus();
    }
}
