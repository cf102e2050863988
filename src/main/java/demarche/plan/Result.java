package demarche.plan;

import static demarche.plan.handling.Sensitivity.DELIVERY;
import static demarche.plan.handling.Sensitivity.OPEN;
import static demarche.plan.handling.Sensitivity.PARTNER;

import demarche.plan.choice.ResultLevel;
import demarche.plan.handling.Sensitive;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import java.util.Optional;

/// What a programme is to bring about: an output it makes, an outcome that follows, the impact it is for.
///
/// @param programme the programme it belongs to
/// @param statement never blank
/// @param leadsTo the result further along that it leads to
/// @param assumptions what must hold for that; may be empty
public record Result(@Sensitive(OPEN) ItemId id, @Sensitive(PARTNER) ItemId programme, @Sensitive(PARTNER) ResultLevel level,
        @Sensitive(PARTNER) String statement, @Sensitive(PARTNER) Optional<ItemId> leadsTo, @Sensitive(DELIVERY) String assumptions) implements Item {

    public Result {
        Limits.statement(statement);
        Limits.text(assumptions);
    }

    /// A result that leads nowhere yet.
    public static Result stating(ItemId id, ItemId programme, ResultLevel level, String statement) {
        return new Result(id, programme, level, statement, Optional.empty(), "");
    }

    @Override
    public Kind kind() {
        return Kind.RESULT;
    }

    @Override
    public Optional<Address> within() {
        return Optional.of(new Address(Kind.PROGRAMME, programme));
    }

    public Result withProgramme(ItemId programme) {
        return new Result(id, programme, level, statement, leadsTo, assumptions);
    }

    public Result withLevel(ResultLevel level) {
        return new Result(id, programme, level, statement, leadsTo, assumptions);
    }

    public Result withStatement(String statement) {
        return new Result(id, programme, level, statement, leadsTo, assumptions);
    }

    public Result withLeadsTo(Optional<ItemId> leadsTo) {
        return new Result(id, programme, level, statement, leadsTo, assumptions);
    }

    public Result withAssumptions(String assumptions) {
        return new Result(id, programme, level, statement, leadsTo, assumptions);
    }
}
