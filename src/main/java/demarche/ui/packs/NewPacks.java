package demarche.ui.packs;

import demarche.pack.brief.Commission;
import demarche.plan.Item;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.Recommendation;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.Occasion;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.plan.part.Making;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.packs.part.PackWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Makes packs, or finds the one that is meant. Each is one edit that can be undone. Knows no controls.
final class NewPacks {
    private final Desk desk;
    private final PackWords words;
    private final TakeBack takeBack;

    NewPacks(PackWords words, TakeBack takeBack) {
        this.desk = takeBack.desk();
        this.words = words;
        this.takeBack = takeBack;
    }

    private String dated(String name) {
        return words.texts().get("packs.new.title", name, words.days().day(desk.planDay()));
    }

    private ItemId add(Pack pack) {
        takeBack.with(pack, words.texts().get("packs.made", pack.title()));
        return pack.id();
    }

    /// One of which nothing is settled.
    ItemId blank() {
        return add(Pack.titled(ItemId.random(), dated(words.texts().get("packs.new.name"))));
    }

    /// The next pack on the state that does not lie behind us, else a new one.
    ItemId on(Iso3 state) {
        return of(state).map(PackRow::pack).map(Pack::id).orElseGet(() -> add(on(state, Making.usual())));
    }

    /// As [#on(Iso3)], in an edition and a language.
    ItemId on(Iso3 state, BriefSort edition, PackLanguage language) {
        return rows().filter(r -> isOn(r, state) && r.pack().making().edition() == edition && r.pack().making().language() == language).findFirst().map(r -> r.pack().id())
                .orElseGet(() -> add(on(state, Making.usual().withEdition(edition).withLanguage(language))));
    }

    private Pack on(Iso3 state, Making making) {
        return Pack.titled(ItemId.random(), dated(words.state(state))).withStates(new TreeSet<>(List.of(state))).withMaking(making);
    }

    private Optional<PackRow> of(Iso3 state) {
        return rows().filter(r -> isOn(r, state)).findFirst();
    }

    private Stream<PackRow> rows() {
        return PackRow.all(desk.plan(), words, desk.planDay()).stream().filter(r -> !r.past());
    }

    private boolean isOn(PackRow row, Iso3 state) {
        return Commission.states(desk.plan(), row.pack()).contains(state);
    }

    /// The pack for a decision point, else a new one on the states it is for that are in the plan.
    ItemId forDecision(EventId event) {
        Optional<ItemId> there = desk.plan().packs().stream().filter(p -> p.event().equals(Optional.of(event))).map(Pack::id).findFirst();
        return there.orElseGet(() -> {
            var states = new TreeSet<Iso3>();
            desk.plan().targetStates().stream().map(t -> t.iso3()).filter(s -> desk.facts().event(event).filter(e -> e.concerns(s)).isPresent()).forEach(states::add);
            String title = desk.facts().event(event).map(e -> e.name()).orElse(event.value());
            return add(Pack.titled(ItemId.random(), shortened(title)).withOccasion(Occasion.DECISION_POINT).withEvent(Optional.of(event)).withStates(states));
        });
    }

    private static String shortened(String title) {
        return title.length() <= Limits.TITLE ? title : title.substring(0, Limits.TITLE - 1) + "…";
    }

    /// Another like it, with its meetings and decisions; numbers, copies and issues stay with the first.
    ItemId copy(Pack pack) {
        ItemId id = ItemId.random();
        var made = new ArrayList<Item>();
        made.add(new Pack(id, shortened(words.texts().get("packs.copied.title", pack.title())), "", pack.occasion(), pack.event(), pack.states(), pack.leader(), pack.making(), pack.labelling(),
                pack.clearance(), pack.press()));
        for (Meeting m : desk.plan().meetingsOf(pack.id())) made.add(copy(m, id));
        for (Recommendation r : desk.plan().recommendationsOf(pack.id())) {
            made.add(new Recommendation(ItemId.random(), id, r.statement(), r.choices(), r.cost(), r.neededBy(), r.state(), r.rank()));
        }
        UnaryOperator<Plan> there = plan -> {
            Plan more = plan;
            for (Item item : made) more = more.with(item);
            return more;
        };
        takeBack.edit(there, plan -> plan.without(made.getFirst()), words.texts().get("packs.copied", pack.title()));
        return id;
    }

    private static Meeting copy(Meeting m, ItemId pack) {
        return new Meeting(ItemId.random(), pack, m.state(), m.title(), "", m.slot(), m.contacts(), m.ourSide(), m.spoken(), m.purpose(), m.objectives(), m.wanted(), m.sentence(), m.avoid());
    }
}
