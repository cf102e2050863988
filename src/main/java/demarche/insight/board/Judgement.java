package demarche.insight.board;

import demarche.plan.Assessment;
import demarche.plan.Plan;
import demarche.plan.TargetState;
import demarche.plan.choice.BoardPart;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Level;
import demarche.plan.choice.Priority;
import demarche.plan.id.Iso3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the plan itself says of a state: our last assessment, and what is recorded of it as a target state.
///
/// Per cent = five things of up to 20 each. Leaning: undecided 20, both 12, UN Convention 8, Budapest 0, of which high confidence lets all count, medium
/// three quarters, low half. Influence, reach, priority: high 20, medium 10, low 0. Support asked for: 20. What is unknown adds nothing.
///
/// @param inPlan whether there is a plan at all
public record Judgement(boolean inPlan, Optional<TargetState> target, Optional<Assessment> assessment) implements Part {
    private static final int FULL = 20;

    static Judgement of(Optional<Plan> plan, Iso3 state) {
        return new Judgement(plan.isPresent(), plan.flatMap(p -> p.target(state)), plan.flatMap(p -> p.assessment(state)));
    }

    @Override
    public BoardPart kind() {
        return BoardPart.ASSESSMENT;
    }

    @Override
    public OptionalInt percent() {
        if (target.isEmpty() && assessment.isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(leaning() + influence() + reach() + priority() + request());
    }

    private int leaning() {
        return assessment.map(a -> Part.rounded(points(a.leaning()) * share(a.confidence()))).orElse(0);
    }

    private int influence() {
        return assessment.map(a -> points(a.influence())).orElse(0);
    }

    private int reach() {
        return assessment.map(a -> points(a.reach())).orElse(0);
    }

    private int priority() {
        return target.map(t -> points(t.priority())).orElse(0);
    }

    private int request() {
        return target.filter(t -> !t.requestedBy().isBlank()).map(_ -> FULL).orElse(0);
    }

    private static int points(Leaning leaning) {
        return switch (leaning) {
            case UNDECIDED -> FULL;
            case BOTH -> 12;
            case UN_CONVENTION -> 8;
            case BUDAPEST, UNKNOWN -> 0;
        };
    }

    private static double share(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> 1;
            case MEDIUM -> 0.75;
            case LOW -> 0.5;
        };
    }

    private static int points(Level level) {
        return switch (level) {
            case HIGH -> FULL;
            case MEDIUM -> FULL / 2;
            case LOW, UNKNOWN -> 0;
        };
    }

    private static int points(Priority priority) {
        return switch (priority) {
            case HIGH -> FULL;
            case MEDIUM -> FULL / 2;
            case LOW -> 0;
        };
    }

    @Override
    public Statement reason(Telling telling) {
        if (!inPlan) return Statement.lasting(telling.text("board.judgement.no-plan"), telling.asOf());
        if (percent().isEmpty()) return Statement.lasting(telling.text("board.judgement.none"), telling.text("board.judgement.plan"));
        return Statement.lasting(telling.text("board.judgement.counted", leaning(), influence(), reach(), priority(), request()), source(telling));
    }

    private String source(Telling telling) {
        return assessment.map(a -> assessed(a, telling)).orElseGet(() -> telling.text("board.judgement.plan"));
    }

    private static String assessed(Assessment last, Telling telling) {
        String day = telling.day(last.day());
        String author = last.author().isBlank() ? telling.text("board.judgement.assessed", day) : telling.text("board.judgement.assessed-by", last.author(), day);
        return last.source().isBlank() ? author : telling.text("board.source", last.source(), author);
    }

    @Override
    public List<Statement> facts(Telling telling) {
        if (percent().isEmpty()) return List.of(reason(telling));
        var facts = new ArrayList<Statement>();
        assessment.ifPresent(a -> {
            facts.add(Statement.lasting(leaning(a, telling), assessed(a, telling)));
            facts.add(Statement.lasting(telling.text("board.judgement.influence", level(a.influence(), telling)), assessed(a, telling)));
            facts.add(Statement.lasting(telling.text("board.judgement.reach", level(a.reach(), telling)), assessed(a, telling)));
        });
        target.ifPresent(t -> {
            facts.add(Statement.lasting(priority(t, telling), telling.text("board.judgement.plan")));
            String asked = t.requestedBy().isBlank() ? telling.text("board.judgement.not-requested") : telling.text("board.judgement.requested", t.requestedBy());
            facts.add(Statement.lasting(asked, telling.text("board.judgement.plan")));
        });
        return facts;
    }

    private static String leaning(Assessment last, Telling telling) {
        String said = switch (last.leaning()) {
            case UNKNOWN -> telling.text("board.judgement.leaning.unknown");
            case UNDECIDED -> telling.text("board.judgement.leaning.undecided");
            case BUDAPEST -> telling.text("board.judgement.leaning.budapest");
            case UN_CONVENTION -> telling.text("board.judgement.leaning.un");
            case BOTH -> telling.text("board.judgement.leaning.both");
        };
        return last.leaning() == Leaning.UNKNOWN ? said : switch (last.confidence()) {
            case LOW -> telling.text("board.judgement.confidence.low", said);
            case MEDIUM -> telling.text("board.judgement.confidence.medium", said);
            case HIGH -> telling.text("board.judgement.confidence.high", said);
        };
    }

    private static String level(Level level, Telling telling) {
        return switch (level) {
            case UNKNOWN -> telling.text("board.level.unknown");
            case LOW -> telling.text("board.level.low");
            case MEDIUM -> telling.text("board.level.medium");
            case HIGH -> telling.text("board.level.high");
        };
    }

    private static String priority(TargetState target, Telling telling) {
        return telling.text("board.judgement.priority", switch (target.priority()) {
            case LOW -> telling.text("board.level.low");
            case MEDIUM -> telling.text("board.level.medium");
            case HIGH -> telling.text("board.level.high");
        });
    }
}
