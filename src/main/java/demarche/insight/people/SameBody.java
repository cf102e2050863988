package demarche.insight.people;

import demarche.plan.Organisation;
import demarche.text.Folding;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Finds organisations that may be entered twice: by name, by acronym, by what the acronym stands for, by identifier.
public final class SameBody {
    private SameBody() {}

    /// Never the organisation itself.
    public static List<Organisation> to(Organisation asked, Collection<Organisation> others) {
        return others.stream().filter(o -> !o.id().equals(asked.id()) && (isSame(asked, o) || isSame(o, asked))).toList();
    }

    private static boolean isSame(Organisation one, Organisation other) {
        boolean here = one.state().isEmpty() || other.state().isEmpty() || one.state().equals(other.state());
        if (!one.iati().isBlank() && one.iati().equalsIgnoreCase(other.iati())) return true;
        return here && (Folding.tight(one.title()).equals(Folding.tight(other.title())) || named(one.acronym(), other) || named(one.title(), other));
    }

    private static boolean named(String acronym, Organisation other) {
        String tight = Folding.tight(acronym);
        if (tight.length() < 2) return false;
        return tight.equals(Folding.tight(other.acronym())) || tight.length() > 2 && tight.equals(initials(other.title()));
    }

    /// Of the words that an acronym counts.
    private static String initials(String title) {
        return Folding.words(title).stream().filter(w -> w.length() > 3 || w.matches("\\d+")).map(w -> w.substring(0, 1)).collect(Collectors.joining());
    }
}
