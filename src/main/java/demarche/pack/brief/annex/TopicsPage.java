package demarche.pack.brief.annex;

import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What each topic of the programmes means in plain words, debate by debate, with the programmes that teach it.
public final class TopicsPage {
    private final Ground ground;
    private final Texts texts;

    private TopicsPage(Ground ground) {
        this.ground = ground;
        this.texts = Texts.of("occasion", ground.request().locale());
    }

    /// Of all programmes of the document; empty where they teach nothing.
    public static Optional<Section> of(Ground ground) {
        return new TopicsPage(ground).section();
    }

    private Optional<Section> section() {
        Set<TopicId> taught = new TreeSet<>();
        programmes().forEach(p -> taught.addAll(p.topics().keySet()));
        Map<Debate, List<Topic>> byDebate = ground.reference().topics().stream().filter(t -> taught.contains(t.id()) && ground.facts().knows(t.id()))
                .collect(Collectors.groupingBy(Topic::debate, TreeMap::new, Collectors.toList()));
        if (byDebate.isEmpty()) return Optional.empty();
        var lines = new ArrayList<Table.Line>();
        byDebate.forEach((debate, topics) -> {
            lines.add(new Table.Part(ground.names().of(debate)));
            topics.forEach(topic -> lines.add(row(topic)));
        });
        int count = byDebate.values().stream().mapToInt(List::size).sum();
        var blocks = List.<Block>of(new Block.Title(texts.get("occasion.topics"), texts.get("occasion.topics.line", count)), Table.of(List.of(Column.of(ground.text("debates.topic"), 48),
                Column.of(texts.get("occasion.topics.words"), 86), Column.of(texts.get("occasion.topics.taught"), 19), Column.of(ground.text("facts.source"), 15)), lines).sized(Table.Size.DENSE));
        return Optional.of(new Section("annex-topics", "P", texts.get("occasion.topics"), Thumb.LOOK_UP, blocks));
    }

    private List<Programme> programmes() {
        return ground.volume().programmes();
    }

    private Table.Line row(Topic topic) {
        String summary = String.join(" ", ground.known().keep(topic.summary()));
        String sheets = programmes().stream().filter(p -> p.topics().containsKey(topic.id())).map(ground::sheet).collect(Collectors.joining(", "));
        List<Integer> sources = ground.cite(topic.source());
        return Cells.of(Phrase.of(ground.topic(topic.id())), summary.isEmpty() ? Phrase.of(ground.text("brief.unknown")) : english(summary), Phrase.of(sheets),
                sources.isEmpty() ? Phrase.of("—") : Phrase.none().cited(sources));
    }

    /// The reference explains its topics in English only.
    private Phrase english(String words) {
        return ground.request().locale().getLanguage().equals("en") ? Phrase.of(words) : Phrase.none().in(Locale.ENGLISH, words);
    }
}
