package demarche.ui.states.board;

import demarche.insight.board.Board;
import demarche.insight.board.BoardMeasure;
import demarche.insight.board.Ranking;
import demarche.insight.board.Weights;
import demarche.insight.map.Measure;
import demarche.plan.Plan;
import demarche.plan.choice.BoardPart;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The ranking of all states by the weights of the plan, or by those that are being tried. Trying re-ranks at once; keeping is one edit of the plan.
public final class BoardViewModel {
    /// What the parts are worked out from; where it is as before, so are they. Facts change rarely, what the plan says of states often.
    private record Ground(LocalDate day, Optional<Object> ownFacts, Optional<List<Object>> judgements) {
        boolean hasFactsOf(Ground other) {
            return day.equals(other.day) && ownFacts.equals(other.ownFacts);
        }
    }

    private final Desk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Ranking> ranking = new ReadOnlyObjectWrapper<>();
    private Optional<Ground> ground = Optional.empty();
    private Board board;

    /// @param locale the language of the window
    public BoardViewModel(Desk desk, Locale locale) {
        this.desk = desk;
        this.texts = Texts.of("board", locale);
        read();
    }

    /// Follows the plan until the subscription ends.
    public Subscription follow() {
        return desk.sightProperty().subscribe(_ -> read());
    }

    private void read() {
        Optional<Plan> plan = desk.planProperty().get();
        var now = new Ground(desk.day(), plan.map(Plan::ownFacts), plan.map(p -> List.of(p.targetStates(), p.assessments())));
        boolean same = ground.equals(Optional.of(now));
        if (!same) board = ground.filter(now::hasFactsOf).isPresent() ? board.judgedBy(plan) : Board.of(plan, desk.facts(), texts);
        ground = Optional.of(now);
        if (!same || !ranking.get().weights().equals(kept())) rank(kept());
    }

    /// The weights the plan keeps.
    private Weights kept() {
        return desk.planProperty().get().map(p -> Weights.named(p.head().weights())).orElse(Weights.USUAL);
    }

    private void rank(Weights weights) {
        ranking.set(board.ranked(weights));
    }

    public ReadOnlyObjectProperty<Ranking> rankingProperty() {
        return ranking.getReadOnlyProperty();
    }

    /// The scores for the map.
    public List<Measure> measures() {
        return List.of(BoardMeasure.of(ranking.get(), desk.day(), texts));
    }

    public Board board() {
        return board;
    }

    /// The weights the ranking goes by, kept or tried.
    public Weights weights() {
        return ranking.get().weights();
    }

    /// Weights are kept in a plan: without one they stay as usual.
    public boolean canKeep() {
        return desk.planProperty().get().isPresent();
    }

    /// Ranks by the weight as long as it is tried; without a plan to keep it in, nothing is tried.
    public void attempt(BoardPart part, int weight) {
        if (canKeep() && weights().of(part) != weight) rank(weights().with(part, weight));
    }

    /// What was tried becomes the plan's: one edit, which undo takes back. Nothing happens where nothing was tried.
    public void keep() {
        keep(weights());
    }

    public void reset() {
        keep(Weights.USUAL);
    }

    private void keep(Weights weights) {
        if (canKeep() && !weights.equals(kept())) desk.edit(plan -> plan.with(plan.head().withWeights(weights.unusual())));
        if (!weights().equals(kept())) rank(kept());
    }

    /// Whether the weights are not those the plan keeps, or not yet.
    public boolean isTrying() {
        return !weights().equals(kept());
    }

    public boolean isUsual() {
        return weights().equals(Weights.USUAL);
    }
}
