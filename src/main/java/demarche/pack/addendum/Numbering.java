package demarche.pack.addendum;

import demarche.plan.Issue;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What of a pack went out, in the order in which it did, and the numbers that come next.
///
/// @param plan in which the pack is
public record Numbering(Plan plan, ItemId pack) {
    private static final String VERSION = "Version ";
    private static final String ADDENDUM = "Addendum ";
    private static final Pattern NUMBERED = Pattern.compile("\\D*(\\d{1,6})");
    private static final Comparator<Issue> ORDER = Comparator.comparing(Issue::day).thenComparing(Numbering::number).thenComparing(Issue::id);

    /// An addendum goes out like a version; its title tells them apart.
    public static boolean isAddendum(Issue issue) {
        return issue.title().matches(ADDENDUM + "\\d+");
    }

    /// The number in the title; 0 where there is none.
    public static int number(Issue issue) {
        Matcher number = NUMBERED.matcher(issue.title());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    /// The earliest first.
    public List<Issue> versions() {
        return issues().filter(issue -> !isAddendum(issue)).toList();
    }

    /// The earliest first.
    public List<Issue> addenda() {
        return issues().filter(Numbering::isAddendum).toList();
    }

    /// The version that counts now.
    public Optional<Issue> latest() {
        return versions().stream().reduce((_, last) -> last);
    }

    private Stream<Issue> issues() {
        return plan.issues().stream().filter(issue -> issue.pack().equals(pack)).sorted(ORDER);
    }

    /// `Version 3`
    public String nextVersion() {
        return VERSION + nextVersionNumber();
    }

    public int nextVersionNumber() {
        return next(versions());
    }

    /// `Addendum 1`
    public String nextAddendum() {
        return ADDENDUM + nextAddendumNumber();
    }

    public int nextAddendumNumber() {
        return next(addenda());
    }

    private static int next(List<Issue> issues) {
        return 1 + issues.stream().mapToInt(Numbering::number).max().orElse(0);
    }

    /// By number; those without one last.
    public List<PackCopy> copies() {
        return plan.packCopies().stream().filter(copy -> copy.pack().equals(pack))
                .sorted(Comparator.comparing((PackCopy copy) -> copy.number().orElse(Integer.MAX_VALUE)).thenComparing(PackCopy::id)).toList();
    }

    /// The least number above all that were given: a number is never given twice.
    public int nextCopy() {
        return 1 + copies().stream().flatMap(copy -> copy.number().stream()).max(Comparator.naturalOrder()).orElse(0);
    }
}
