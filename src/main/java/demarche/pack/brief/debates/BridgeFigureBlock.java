package demarche.pack.brief.debates;

import demarche.insight.Joined;
import demarche.insight.Linkage;
import demarche.pack.block.Figure;
import demarche.pack.block.Phrase;
import demarche.pack.brief.ground.Ground;
import demarche.pack.figure.bridge.Box;
import demarche.pack.figure.bridge.BridgeContent.Section;
import demarche.pack.figure.bridge.BridgeContent;
import demarche.pack.figure.bridge.BridgeFilter;
import demarche.pack.figure.bridge.BridgeQuestion;
import demarche.pack.figure.bridge.PrintedBridge;
import demarche.reference.topic.Debate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the state is taught as a bridge between the three debates: on half a page at most, and in words for who cannot see it.
record BridgeFigureBlock(Ground ground) {
    private static final double POINTS = 72 / 25.4;
    private static final Box ROOM = new Box(0, 0, 168 * POINTS, 106 * POINTS);

    /// Empty where nothing is taught: there is nothing to join yet.
    Optional<Figure> figure() {
        if (ground.topics().isEmpty()) return Optional.empty();
        Joined joined = Joined.of(ground.coverage(), ground.iso3());
        var printed = PrintedBridge.of(extent -> BridgeContent.of(new BridgeQuestion(ground.facts(), joined, Set.copyOf(Debate.MISSION), BridgeFilter.NONE, extent)),
                ground.names()::of, ROOM);
        return Optional.of(new Figure(printed.drawing(), alternative(printed.content(), Linkage.of(ground.facts(), joined)), caption(printed.content())));
    }

    private String alternative(BridgeContent content, Linkage linkage) {
        Stream<String> taught = content.sections().stream().map(this::section);
        Stream<String> pairs = linkage.pairs().stream().map(p -> ground.text("debates.bridge.pair", ground.names().of(p.one()), ground.names().of(p.other()), p.made().size(), p.available()));
        return Stream.of(Stream.of(ground.text("debates.bridge.alternative", ground.stateName())), taught, pairs).flatMap(s -> s).collect(Collectors.joining(" "));
    }

    private String section(Section section) {
        return ground.text("debates.bridge.section", ground.names().of(section.debate()), section.taught(), section.topics());
    }

    private Phrase caption(BridgeContent content) {
        return Phrase.of(ground.text("debates.bridge.caption", content.lines().size(), content.fitting(), content.count(Joined.State.MADE), content.count(Joined.State.HALF)));
    }
}
