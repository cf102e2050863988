package demarche.command.library;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.OpenLibrary;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.library.care.Finding;
import demarche.library.care.Proof;
import demarche.library.care.Repair;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/// Proves that the library is whole and that every plan is what its log makes it; mends what is not.
@Command(name = "doctor")
public final class DoctorCommand extends Task {
    @Option(names = "--repair")
    private boolean repair;

    public DoctorCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal, LibraryProblem {
        try (PlanLibrary library = repair ? OpenLibrary.forWriting(context) : OpenLibrary.forReading(context)) {
            Proof proof = library.prove();
            if (proof.isClean() || !repair) report(proof);
            else report(library.repair());
        }
    }

    private void report(Proof proof) throws Refusal {
        if (context.printer().isJson()) {
            ObjectNode node = Json.object().put("clean", proof.isClean()).put("plans", proof.plans()).put("items", proof.items());
            node.set("findings", Json.texts(sentences(proof.findings())));
            context.printer().json(node);
        } else {
            sentences(proof.findings()).forEach(context.printer()::line);
            context.printer().line(context.texts().get("doctor.proof", proof.plans(), proof.items(), proof.findings().size()));
        }
        if (!proof.isClean()) throw new Refusal(context.texts().get("doctor.unsound"));
    }

    private void report(Repair done) throws Refusal {
        if (context.printer().isJson()) {
            ObjectNode node = Json.object().put("clean", done.left().isEmpty());
            done.copy().ifPresent(copy -> node.put("copy", copy.toString()));
            node.set("mended", Json.texts(sentences(done.mended())));
            node.set("findings", Json.texts(sentences(done.left())));
            context.printer().json(node);
        } else {
            sentences(done.mended()).forEach(s -> context.printer().line(context.texts().get("doctor.mended", s)));
            done.copy().ifPresent(copy -> context.printer().line(context.texts().get("doctor.copy", copy)));
        }
        if (!done.left().isEmpty()) throw new Refusal(context.texts().get("doctor.left", sentences(done.left()).getFirst()));
    }

    private List<String> sentences(List<Finding> findings) {
        return findings.stream().map(f -> f.sentence(context.texts("library"))).toList();
    }
}
