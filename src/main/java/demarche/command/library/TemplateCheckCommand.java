package demarche.command.library;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.pack.template.TemplateProblem;
import demarche.pack.template.TemplateReader;
import demarche.text.Texts;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Says whether a template can be used, and of one that cannot every reason why. Changes nothing.
@Command(name = "check")
public final class TemplateCheckCommand extends Task {
    @Parameters(paramLabel = "FOLDER")
    private String folder = "";

    public TemplateCheckCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal {
        Texts texts = context.texts("template");
        try {
            String name = TemplateReader.read(PlanSource.path(context, folder)).name();
            if (context.printer().isJson()) json(name, List.of());
            else context.printer().line(texts.get("template.sound", name));
        } catch (TemplateProblem problem) {
            List<String> sentences = problem.sentences(texts);
            if (context.printer().isJson()) json(problem.template(), sentences);
            else sentences.forEach(context.printer()::line);
            throw new Refusal(texts.get("template.unsound", problem.template(), sentences.size()));
        }
    }

    private void json(String name, List<String> problems) {
        var node = Json.object().put("name", name).put("sound", problems.isEmpty());
        node.set("problems", Json.texts(problems));
        context.printer().json(node);
    }
}
