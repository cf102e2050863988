package demarche.insight.people;

import demarche.plan.Contact;
import demarche.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds contacts that may be one person, before a name is entered twice: names are compared as a search folds them, whatever their order, with initials for
/// first names, and by telephone and mail. It asks and never decides: two people may share a name.
public final class Likeness {
    private static final Set<String> STYLES = Set.of("mr", "mrs", "ms", "mme", "mlle", "dr", "prof", "sr", "sra", "amb", "ambassador", "hon");

    /// Why two contacts may be one, the surest first.
    public enum Why {
        REACH,
        SAME_NAME,
        OTHER_ORDER,
        INITIALS
    }

    /// A contact that may be the one that is asked about.
    public record Like(Contact contact, Why why) {}

    private Likeness() {}

    /// The likeliest first, never the contact itself.
    public static List<Like> to(Contact asked, Collection<Contact> others) {
        return others.stream().filter(c -> !c.id().equals(asked.id())).flatMap(c -> why(asked, c).map(why -> new Like(c, why)).stream())
                .sorted((a, b) -> a.why().compareTo(b.why())).toList();
    }

    /// Why the two may be one person; empty where nothing says so.
    public static Optional<Why> why(Contact one, Contact other) {
        if (Reach.of(one.reach()).meets(Reach.of(other.reach()))) return Optional.of(Why.REACH);
        List<String> a = name(one.title());
        List<String> b = name(other.title());
        if (a.isEmpty() || b.isEmpty()) return Optional.empty();
        if (String.join("", a).equals(String.join("", b))) return Optional.of(Why.SAME_NAME);
        if (a.stream().sorted().toList().equals(b.stream().sorted().toList())) return Optional.of(Why.OTHER_ORDER);
        boolean elsewhere = one.state().isPresent() && other.state().isPresent() && !one.state().equals(other.state());
        return !elsewhere && shortened(a, b) ? Optional.of(Why.INITIALS) : Optional.empty();
    }

    /// The words of a name without the styles before it.
    private static List<String> name(String title) {
        List<String> words = Folding.words(title);
        List<String> plain = words.stream().filter(w -> !STYLES.contains(w)).toList();
        return plain.isEmpty() ? words : plain;
    }

    /// One family name, and first names that agree as far as both are given: `L. Mansouri` and `Leïla Mansouri`, in either order.
    private static boolean shortened(List<String> a, List<String> b) {
        if (a.size() < 2 || b.size() < 2) return false;
        return orders(a).anyMatch(x -> orders(b).anyMatch(y -> agree(x, y)));
    }

    /// The family name last, as it stands and as it would stand were it written first.
    private static Stream<List<String>> orders(List<String> name) {
        var turned = new ArrayList<>(name.subList(1, name.size()));
        turned.add(name.getFirst());
        return Stream.of(name, turned);
    }

    private static boolean agree(List<String> a, List<String> b) {
        if (a.getLast().length() < 2 || !a.getLast().equals(b.getLast())) return false;
        int both = Math.min(a.size(), b.size()) - 1;
        for (int i = 0; i < both; i++) if (!stands(a.get(i), b.get(i)) && !stands(b.get(i), a.get(i))) return false;
        return true;
    }

    private static boolean stands(String given, String inFull) {
        return given.equals(inFull) || given.length() == 1 && inFull.startsWith(given);
    }

    /// The telephones and mail addresses in a text.
    private record Reach(Set<String> mails, Set<String> numbers) {
        private static final int DIGITS = 7;

        static Reach of(String text) {
            var mails = new HashSet<String>();
            var numbers = new HashSet<String>();
            for (String piece : Arrays.stream(text.split("[,;\\n]|(?<=\\p{L})\\s+|\\s+(?=\\p{L})")).map(String::strip).toList()) {
                if (piece.contains("@")) mails.add(Folding.folded(piece));
                String digits = piece.replaceAll("\\D", "").replaceFirst("^0+", "");
                if (!piece.contains("@") && digits.length() >= DIGITS) numbers.add(digits);
            }
            return new Reach(Set.copyOf(mails), Set.copyOf(numbers));
        }

        boolean meets(Reach other) {
            return mails.stream().anyMatch(other.mails::contains) || numbers.stream().anyMatch(n -> other.numbers.stream().anyMatch(m -> n.endsWith(m) || m.endsWith(n)));
        }
    }
}
