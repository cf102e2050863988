package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.Printer;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.reference.Facts;
import demarche.reference.state.Membership;
import demarche.reference.state.State;
import demarche.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One state on a day: votes, treaties, memberships, indices, each with its source.
@Command(name = "state")
public final class StateCommand extends Task {
    @Parameters(paramLabel = "ISO3")
    private String code = "";

    @Option(names = "--as-of", paramLabel = "DAY")
    private Optional<String> asOf = Optional.empty();

    public StateCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal {
        State state = context.state(code);
        Facts facts = context.reference().on(context.day(asOf).orElse(context.today()));
        if (context.printer().isJson()) context.printer().json(Shapes.profile(state, facts));
        else print(state, facts, context.printer(), context.texts());
    }

    private static void print(State state, Facts facts, Printer to, Texts texts) {
        to.line(texts.get("state.head", state.nameEn(), state.iso3(), state.regionalGroup(), facts.day().toString()));
        to.line("");
        to.table(List.of(texts.get("state.resolution"), texts.get("state.date"), texts.get("state.vote"), texts.get("state.source")),
                facts.ballots(state.iso3()).stream().map(b -> List.of(b.resolution(), b.date().toString(), Json.code(b.vote()), b.source())).toList());
        to.line(texts.get("state.absent"));
        to.line("");
        to.table(List.of(texts.get("state.treaty"), texts.get("state.standing"), texts.get("state.source")),
                facts.reference().instruments().stream().map(i -> {
                    var standing = facts.standing(state.iso3(), i.code());
                    String source = facts.treaty(state.iso3(), i.code()).filter(t -> t.farthest() == standing)
                            .map(t -> t.source() + ", " + t.asOf().text()).orElse("–");
                    return List.of(i.shortName() + " (" + i.code() + ")", Json.code(standing), source);
                }).toList());
        to.line("");
        String groups = facts.memberships(state.iso3()).stream().map(Membership::body).collect(Collectors.joining(", "));
        to.line(groups.isEmpty() ? texts.get("state.groups.none") : texts.get("state.groups", groups));
        facts.indices(state.iso3()).forEach(i -> to.line(texts.get("state.index", i.index(), i.value().toPlainString(), i.band(), i.source())));
    }
}
