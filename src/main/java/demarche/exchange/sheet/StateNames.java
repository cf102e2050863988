package demarche.exchange.sheet;

import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.state.State;
import demarche.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds states by what lists call them: a code of two or three letters, or the name in English, French or Spanish. Nothing is guessed.
final class StateNames {
    private static final Pattern BETWEEN = Pattern.compile("[;|/\\n]+");
    private final Map<String, Iso3> named = new HashMap<>();

    StateNames(Reference reference) {
        for (State s : reference.states()) {
            for (String name : List.of(s.iso2(), s.iso3().code(), s.nameEn(), s.nameFr(), s.nameEs(), s.shortName(java.util.Locale.ENGLISH))) named.putIfAbsent(Folding.tight(name), s.iso3());
        }
    }

    /// @param unknown what named none
    record Found(List<Iso3> states, List<String> unknown) {}

    /// A list of names, parted by semicolons, strokes or line breaks; or by commas, where the whole is not one name with a comma in it.
    Found read(String cell) {
        var states = new ArrayList<Iso3>();
        var unknown = new ArrayList<String>();
        for (String part : BETWEEN.split(cell)) {
            Optional<Iso3> whole = find(part);
            if (whole.isPresent()) states.add(whole.get());
            else Arrays.stream(part.split(",| and | & | et | y ")).map(String::strip).filter(name -> !name.isEmpty())
                    .forEach(name -> find(name).ifPresentOrElse(states::add, () -> unknown.add(name)));
        }
        return new Found(states.stream().distinct().toList(), unknown);
    }

    private Optional<Iso3> find(String name) {
        return Optional.ofNullable(named.get(Folding.tight(name)));
    }
}
