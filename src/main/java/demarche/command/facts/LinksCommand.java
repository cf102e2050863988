package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.Refusal;
import demarche.command.kit.Task;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Link;
import demarche.reference.topic.Topic;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What one topic is linked with, strongest first, each with its reason.
@Command(name = "links")
public final class LinksCommand extends Task {
    @Parameters(paramLabel = "TOPIC")
    private String topic = "";

    public LinksCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() throws Refusal {
        Topic found = context.reference().topics().stream().filter(t -> t.id().value().equals(topic)).findFirst()
                .orElseThrow(() -> new Refusal(context.texts().get("refused.topic", topic)));
        List<Link> links = context.reference().links(found.id());
        if (context.printer().isJson()) {
            context.printer().json(Json.array(links, Shapes::link));
            return;
        }
        context.printer().line(context.texts().get("links.head", found.label(), links.size()));
        links.forEach(link -> context.printer().line(context.texts().get("links.line", title(link.from()), Json.code(link.relation()), title(link.to()),
                link.strength(), link.rationale(), link.source())));
    }

    private String title(TopicId id) {
        return context.reference().topic(id).orElseThrow().label();
    }
}
