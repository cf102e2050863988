package demarche.ui.states;

import demarche.plan.id.Iso3;
import demarche.reference.state.Standing;
import demarche.reference.state.Vote;
import demarche.text.Folding;
import java.util.Optional;
import java.util.Set;

/// Which states the list shows. A state passes when it fits every part that is set.
///
/// @param words      beginnings of words of its name, code or group
/// @param resolution whose vote is shown and filtered by; empty: the one the list begins with
/// @param listed     the id of a published list
record Filter(String words, Optional<String> group, Optional<String> resolution, Optional<Vote> vote, Optional<Standing> budapest,
        Optional<Standing> unConvention, boolean targetsOnly, Optional<String> listed) {
    static final Filter NONE = new Filter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    /// @param onList the states on the list that is set
    boolean passes(StateRow row, Set<Iso3> onList) {
        return Folding.begins(Folding.words(words), row.haystack())
                && group.filter(g -> !g.equals(row.group())).isEmpty()
                && vote.filter(v -> !row.vote().equals(Optional.of(v))).isEmpty()
                && budapest.filter(s -> s != row.budapest()).isEmpty()
                && unConvention.filter(s -> s != row.unConvention()).isEmpty()
                && (!targetsOnly || row.target())
                && (listed.isEmpty() || onList.contains(row.iso3()));
    }

    Filter withWords(String now) {
        return new Filter(now, group, resolution, vote, budapest, unConvention, targetsOnly, listed);
    }

    Filter withGroup(Optional<String> now) {
        return new Filter(words, now, resolution, vote, budapest, unConvention, targetsOnly, listed);
    }

    Filter withResolution(String now) {
        return new Filter(words, group, Optional.of(now), vote, budapest, unConvention, targetsOnly, listed);
    }

    Filter withVote(Optional<Vote> now) {
        return new Filter(words, group, resolution, now, budapest, unConvention, targetsOnly, listed);
    }

    Filter withBudapest(Optional<Standing> now) {
        return new Filter(words, group, resolution, vote, now, unConvention, targetsOnly, listed);
    }

    Filter withUnConvention(Optional<Standing> now) {
        return new Filter(words, group, resolution, vote, budapest, now, targetsOnly, listed);
    }

    Filter withTargetsOnly(boolean now) {
        return new Filter(words, group, resolution, vote, budapest, unConvention, now, listed);
    }

    Filter withListed(Optional<String> now) {
        return new Filter(words, group, resolution, vote, budapest, unConvention, targetsOnly, now);
    }
}
