package demarche.ui.answers;

import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.Iso3;
import java.util.Optional;

/// Which answers the list shows.
///
/// @param words     as typed; a code such as `32b` or `13(d)` counts before words
/// @param raisedBy  only what this state raised or may raise
/// @param reviewDue only what somebody should look at again
record Filter(String words, Optional<NarrativeKind> kind, Optional<Iso3> raisedBy, boolean reviewDue) {
    static final Filter ALL = new Filter("", Optional.empty(), Optional.empty(), false);

    Filter withWords(String words) {
        return new Filter(words, kind, raisedBy, reviewDue);
    }

    Filter withKind(Optional<NarrativeKind> kind) {
        return new Filter(words, kind, raisedBy, reviewDue);
    }

    Filter withRaisedBy(Optional<Iso3> raisedBy) {
        return new Filter(words, kind, raisedBy, reviewDue);
    }

    Filter withReviewDue(boolean reviewDue) {
        return new Filter(words, kind, raisedBy, reviewDue);
    }
}
