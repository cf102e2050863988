package demarche.insight.board;

import demarche.plan.choice.BoardPart;
import demarche.reference.state.State;
import java.util.List;

/// All that the board knows of one state, each fact in the one part it belongs to.
public record Dossier(State state, Votes votes, Treaties treaties, Lists lists, Capacity capacity, Memberships memberships, Judgement judgement) {
    /// In the order of [BoardPart].
    public List<Part> parts() {
        return List.of(votes, treaties, lists, capacity, memberships, judgement);
    }

    Dossier withJudgement(Judgement now) {
        return new Dossier(state, votes, treaties, lists, capacity, memberships, now);
    }

    public Part part(BoardPart kind) {
        return parts().get(kind.ordinal());
    }
}
