package demarche.insight.board;

import demarche.insight.map.Measure;
import demarche.insight.map.Measure.Scale;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// The scores of the board as a number that a map can be coloured by.
public final class BoardMeasure {
    private BoardMeasure() {}

    /// @param day   of the facts behind the ranking
    /// @param texts the bundle `board`
    public static Measure of(Ranking ranking, LocalDate day, Texts texts) {
        return new Measure("score", texts.get("board.measure"), texts.get("board.measure.source", new Days(texts.locale()).day(day)), Scale.SCORE,
                state -> ranking.state(state).map(ranked -> OptionalDouble.of(Math.round(ranked.score()))).orElse(OptionalDouble.empty()));
    }
}
