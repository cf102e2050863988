package demarche.ui.encounters.part;

import demarche.plan.Organisation;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.state.State;
import demarche.text.Folding;
import demarche.ui.desk.Desk;
import demarche.ui.kit.part.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// States and organisations as they are found by typing.
public record Finding(Desk desk, Wording wording) {

    /// Target states before the others.
    public List<Choice<Iso3>> states(String typed) {
        List<String> words = Folding.words(typed);
        return desk.reference().states().stream().filter(s -> s.iso3().code().equalsIgnoreCase(typed.strip()) || Folding.begins(words, Folding.words(name(s))))
                .sorted(Comparator.comparing((State s) -> desk.plan().target(s.iso3()).isEmpty()).thenComparing(this::name)).map(this::choice).toList();
    }

    private Choice<Iso3> choice(State state) {
        String line = desk.plan().target(state.iso3()).map(_ -> wording.text("encounters.state.target")).orElse("");
        return new Choice<>(state.iso3(), Optional.empty(), wording.state(state.iso3()), line);
    }

    private String name(State state) {
        return state.name(wording.texts().locale());
    }

    public List<Choice<ItemId>> bodies(String typed) {
        List<String> words = Folding.words(typed);
        return desk.plan().organisations().stream().filter(o -> Folding.begins(words, Folding.words(o.title() + " " + o.acronym()))).sorted(Comparator.comparing(Organisation::title))
                .map(o -> new Choice<>(o.id(), Optional.empty(), o.title(), wording.words().of(o.type()))).toList();
    }
}
