package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.insight.board.Board;
import demarche.insight.board.Part;
import demarche.insight.board.Ranked;
import demarche.insight.board.Ranking;
import demarche.insight.board.Statement;
import demarche.insight.board.Telling;
import demarche.insight.board.Weights;
import demarche.plan.Plan;
import demarche.plan.choice.BoardPart;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// All states by rank: for machines with every part, its facts and sources; for people as a table of points.
final class BoardAnswer {
    private final Context context;
    private final Optional<Plan> plan;
    private final Facts facts;
    private final Board board;
    private final Telling telling;

    BoardAnswer(Context context, Optional<Plan> plan, Facts facts) {
        this.context = context;
        this.plan = plan;
        this.facts = facts;
        this.board = Board.of(plan, facts, context.texts("board"));
        this.telling = board.telling();
    }

    void give(Weights weights) {
        Ranking ranking = board.ranked(weights);
        if (context.printer().isJson()) context.printer().json(Json.array(ranking.states(), this::shape));
        else print(ranking);
    }

    private ObjectNode shape(Ranked state) {
        ObjectNode node = Shapes.state(state.dossier().state(), facts);
        node.put("score", hundredths(state.score())).put("rank", state.rank()).put("target", isTarget(state.iso3()));
        node.set("rank_if_weights_move", Json.object().put("best", state.best()).put("worst", state.worst()));
        node.set("parts", Json.array(state.dossier().parts(), part -> shape(part, state.weights())));
        return node;
    }

    /// The value of a part is 0 to 1; one that is unknown adds nothing and says that it is not known.
    private ObjectNode shape(Part part, Weights weights) {
        ObjectNode node = Json.object().put("name", Json.code(part.kind())).put("value", BigDecimal.valueOf(part.percent().orElse(0), 2))
                .put("weight", weights.of(part.kind())).put("known", part.percent().isPresent()).put("reason", part.reason(telling).text());
        node.set("facts", Json.array(part.facts(telling), BoardAnswer::shape));
        return node;
    }

    private static ObjectNode shape(Statement fact) {
        return Json.object().put("text", fact.text()).put("source", fact.source());
    }

    private static BigDecimal hundredths(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
    }

    private boolean isTarget(Iso3 state) {
        return plan.flatMap(p -> p.target(state)).isPresent();
    }

    private void print(Ranking ranking) {
        var head = new ArrayList<>(List.of(context.texts().get("board.rank"), context.texts().get("board.range"), context.texts().get("states.code"),
                context.texts().get("states.name"), context.texts().get("board.score")));
        Arrays.stream(BoardPart.values()).forEach(part -> head.add(context.texts().get("board.part", telling.name(part), ranking.weights().of(part))));
        context.printer().table(head, ranking.states().stream().map(this::row).toList());
        context.printer().line(context.texts().get("board.note", facts.day().toString()));
        telling.score().forEach(context.printer()::line);
        Arrays.stream(BoardPart.values()).forEach(part -> context.printer().line(context.texts().get("board.rule", telling.name(part), telling.rule(part))));
    }

    private List<String> row(Ranked state) {
        String range = state.best() == state.worst() ? Integer.toString(state.best()) : context.texts().get("board.range.of", state.best(), state.worst());
        var row = new ArrayList<>(List.of(Integer.toString(state.rank()), range, state.iso3().code(), state.dossier().state().nameEn(), Integer.toString(state.points())));
        var points = state.pointsOfParts();
        state.dossier().parts().forEach(part -> row.add(part.percent().isEmpty() ? "?" : Integer.toString(points.get(part.kind()))));
        return row;
    }
}
