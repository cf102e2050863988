package demarche.ui.sharing.merge;

import demarche.history.Edit;
import demarche.history.account.MergeReport;
import demarche.history.account.What;
import demarche.history.merge.Copy;
import demarche.history.merge.Merge;
import demarche.history.merge.Place;
import demarche.history.telling.Dispute;
import demarche.history.telling.Line;
import demarche.history.telling.Line.Grouped;
import demarche.history.telling.Naming;
import demarche.plan.Plan;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What merging a copy would bring, in words.
///
/// @param merged   the plan as it would be
/// @param lines    what comes in; what is in conflict is not among them
/// @param kept     how many changes of this copy the other has not
/// @param authors  whose edits come in
/// @param disputes mine first, theirs second
public record Review(Arrived arrived, Plan merged, List<Grouped> lines, int kept, List<String> authors, List<Dispute> disputes, Naming naming) {
    public Review {
        lines = List.copyOf(lines);
        authors = List.copyOf(authors);
        disputes = List.copyOf(disputes);
    }

    static Review of(Arrived arrived, Copy mine, Merge.Merged merged, Reference reference, Texts history) {
        MergeReport report = MergeReport.of(mine, arrived.copy(), merged);
        var naming = new Naming(List.of(merged.copy().plan(), mine.plan(), arrived.copy().plan()), reference, history);
        Set<Place> contested = report.clashes().stream().map(clash -> clash.conflict().place()).collect(Collectors.toSet());
        List<Grouped> lines = Line.of(report.theirs(), naming).stream().filter(grouped -> !contested.contains(grouped.line().place())).toList();
        List<Dispute> disputes = report.clashes().stream().map(clash -> Dispute.of(clash, naming)).toList();
        int kept = (int) Line.of(report.mine(), naming).stream().filter(grouped -> !contested.contains(grouped.line().place())).count();
        return new Review(arrived, merged.copy().plan(), lines, kept, newcomers(mine, arrived.copy()), disputes, naming);
    }

    private static List<String> newcomers(Copy mine, Copy theirs) {
        var known = new HashSet<>(mine.log().stream().map(Edit::dot).toList());
        return theirs.log().stream().filter(edit -> !known.contains(edit.dot())).map(Edit::author).distinct().toList();
    }

    public long count(What what) {
        return lines.stream().filter(grouped -> grouped.line().what() == what).count();
    }

    /// How many changes merging takes in, those in conflict among them.
    public int size() {
        return lines.size() + disputes.size();
    }
}
