package demarche.history.reading;

import demarche.history.Difference;
import demarche.history.Edit;
import demarche.history.Seen;
import demarche.history.mapping.BadField;
import demarche.history.merge.Standing;
import demarche.plan.Issue;
import demarche.plan.Kind;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A pack as it went out, with what was done to the plan since: the same papers can be made of it again, and what has changed can be told.
///
/// @param plan  as whoever issued the pack knew it, the issue among it
/// @param pack  of that plan, made as it was then
/// @param known the edits that led to that plan
/// @param since the other edits of the log, each after those it had seen
public record Issued(Issue issue, Pack pack, Plan plan, List<Edit> known, List<Edit> since) {
    public Issued {
        known = List.copyOf(known);
        since = List.copyOf(since);
    }

    /// @return empty where there was no such issue, or its pack was not there
    /// @throws BadField where the log holds what a plan cannot
    public static Optional<Issued> of(Moments moments, ItemId issue) throws BadField {
        Optional<Edit> writing = moments.log().stream().filter(edit -> writes(edit, issue)).reduce((_, last) -> last);
        return writing.isEmpty() ? Optional.empty() : at(moments, writing.get(), issue);
    }

    private static boolean writes(Edit edit, ItemId issue) {
        return edit.differences().stream().anyMatch(d -> d.kind() == Kind.ISSUE && d.item().equals(issue) && isWhole(d));
    }

    private static boolean isWhole(Difference d) {
        return d.pointer().isEmpty() && d.after().isPresent();
    }

    /// The edit that writes the issue belongs to its moment, so that papers can name the version that they are.
    private static Optional<Issued> at(Moments moments, Edit writing, ItemId id) throws BadField {
        List<Edit> known = moments.log().stream().filter(edit -> edit == writing || isSeen(writing.seen(), edit)).toList();
        List<Edit> since = moments.log().stream().filter(edit -> edit != writing && !isSeen(writing.seen(), edit)).toList();
        Plan plan = Standing.of(known).plan(moments.plan());
        return plan.issues().find(id).flatMap(issue -> plan.packs().find(issue.pack())
                .map(pack -> new Issued(issue, pack.withMaking(issue.making()), plan, known, since)));
    }

    private static boolean isSeen(Seen seen, Edit edit) {
        return seen.includes(edit.changes().getLast().dot());
    }

    /// The whole log again, for what else went out.
    public Moments moments() {
        return new Moments(plan.id(), Stream.concat(known.stream(), since.stream()).toList());
    }

    /// The plan after so many of the edits made since.
    public Plan after(int edits) throws BadField {
        return edits == 0 ? plan : Standing.of(Stream.concat(known.stream(), since.stream().limit(edits)).toList()).plan(plan.id());
    }
}
