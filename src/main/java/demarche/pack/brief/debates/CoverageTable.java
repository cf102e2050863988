package demarche.pack.brief.debates;

import demarche.pack.block.Phrase;
import demarche.pack.block.Table.Cell;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table.Part;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Programme;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the state is taught, debate by debate, and how deep each programme takes it. A debate of the three without a topic says so.
record CoverageTable(Ground ground) {
    private static final int MOST_COLUMNS = 5;

    Optional<Table> table() {
        List<Programme> programmes = ground.programmes().stream().limit(MOST_COLUMNS).toList();
        if (programmes.isEmpty()) return Optional.empty();
        var columns = new ArrayList<Column>();
        columns.add(Column.of(ground.text("debates.topic"), 168 - 22 * programmes.size()));
        for (Programme p : programmes) columns.add(Column.of(ground.sheet(p), 22));
        var lines = new ArrayList<Table.Line>();
        for (Debate debate : Debate.values()) lines.addAll(part(debate, programmes));
        boolean all = programmes.size() == ground.programmes().size();
        String caption = all ? ground.text("debates.coverage") : ground.text("debates.coverage.some", MOST_COLUMNS, ground.programmes().size());
        return Optional.of(new Table(Optional.of(caption), Table.Size.DENSE, columns, lines));
    }

    private List<Table.Line> part(Debate debate, List<Programme> programmes) {
        Set<TopicId> taught = ground.topics();
        List<TopicId> topics = ground.reference().topics().stream().filter(t -> t.debate() == debate).map(t -> t.id()).filter(taught::contains).toList();
        if (topics.isEmpty() && !debate.isMission()) return List.of();
        var lines = new ArrayList<Table.Line>();
        lines.add(new Part(ground.names().of(debate)));
        if (topics.isEmpty()) lines.add(new Cells(List.of(new Cell(Phrase.of(ground.text("debates.nothing")), programmes.size() + 1))));
        for (TopicId topic : topics) lines.add(row(topic, programmes));
        return lines;
    }

    private Table.Line row(TopicId topic, List<Programme> programmes) {
        Stream<Phrase> depths = programmes.stream().map(p -> Optional.ofNullable(p.topics().get(topic)).map(d -> Phrase.of(ground.names().of(d))).orElse(Phrase.of("—")));
        return Cells.of(Stream.concat(Stream.of(Phrase.of(ground.topic(topic))), depths).toArray(Phrase[]::new));
    }
}
