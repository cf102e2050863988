package demarche.pack.brief.annex;

import demarche.insight.map.Atlas;
import demarche.insight.map.Colouring;
import demarche.insight.map.Subject;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.brief.ground.Ground;
import demarche.pack.map.MapSheet;
import demarche.plan.id.Iso3;
import demarche.reference.WorldMap;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where the states of the document stand among all others: the world by treaty, with their numbers on it, and the same in words.
public final class MapPage {
    private static final List<String> TREATIES = List.of("conventions", "treaty:ETS185");
    private final Ground ground;
    private final Texts texts;

    private MapPage(Ground ground) {
        this.ground = ground;
        this.texts = Texts.of("occasion", ground.request().locale());
    }

    /// Empty before there was a treaty to stand towards.
    public static Optional<Section> of(Ground ground) {
        return new MapPage(ground).section();
    }

    private Optional<Section> section() {
        Texts words = Texts.of("map", ground.request().locale());
        Atlas atlas = Atlas.of(ground.facts(), Optional.empty(), List.of(), words);
        Optional<Subject> subject = TREATIES.stream().flatMap(name -> atlas.find(name).stream()).findFirst();
        return subject.map(s -> section(atlas.colouring(s), words));
    }

    private Section section(Colouring colouring, Texts words) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(texts.get("occasion.map"), texts.get("occasion.map.line")));
        var figure = MapSheet.Content.figure(WorldMap.load(), ground.reference().states());
        blocks.add(new Block.Picture(MapSheet.whole(MapSheet.Content.onPage(figure, colouring, numbers(), words))));
        blocks.add(new Block.Listing(true, ground.volume().states().stream().map(state -> stands(state, colouring)).toList()));
        return new Section("annex-map", "W", texts.get("occasion.map"), Thumb.LOOK_UP, blocks);
    }

    private Map<Iso3, Integer> numbers() {
        var numbers = new LinkedHashMap<Iso3, Integer>();
        for (Iso3 state : ground.volume().states()) if (ground.reference().state(state).isPresent()) numbers.put(state, numbers.size() + 1);
        return numbers;
    }

    private Phrase stands(Iso3 state, Colouring colouring) {
        String words = colouring.value(state).map(Colouring.Value::words).orElseGet(() -> ground.text("brief.unknown"));
        return Phrase.none().strong(ground.name(state)).words(": " + words);
    }
}
