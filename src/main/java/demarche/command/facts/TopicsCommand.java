package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.Task;
import demarche.insight.TopicSearch;
import demarche.reference.topic.Topic;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The topics of all debates, or those that a search finds.
@Command(name = "topics")
public final class TopicsCommand extends Task {
    @Option(names = "--search", paramLabel = "TEXT")
    private Optional<String> search = Optional.empty();

    public TopicsCommand(Context context) {
        super(context);
    }

    @Override
    protected void perform() {
        List<Topic> topics = TopicSearch.find(context.reference().topics(), search.orElse(""));
        if (context.printer().isJson()) {
            context.printer().json(Json.array(topics, Shapes::topic));
            return;
        }
        context.printer().table(List.of(context.texts().get("topics.id"), context.texts().get("topics.code"), context.texts().get("topics.title")),
                topics.stream().map(t -> List.of(t.id().value(), t.code(), t.title())).toList());
    }
}
