package demarche.ui.welcome;

import demarche.pack.figure.MapFigure;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.MapKey;
import demarche.ui.kit.part.MapView;
import demarche.ui.kit.part.SourceMark;
import demarche.ui.kit.part.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One sample: its map with the key, what is known on its day, and the button that opens it. The map comes when it is ready.
final class SampleCard {
    private static final double MAP_RATIO = 0.44;
    private final SampleStory story;
    private final StackPane place = new MapPlace();
    private final Card card;

    SampleCard(SampleStory story, Texts texts, Runnable open) {
        this.story = story;
        Button button = Buttons.plain(texts.get("welcome.sample.open"), open);
        button.setAccessibleText(texts.get("welcome.sample.open.name", story.title()));
        var title = Words.wrapped(story.title(), Style.HEADING);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        MapKey key = story.isOfVotes() ? MapKey.ofVotes() : MapKey.ofTreaties();
        story.keys().forEach(k -> key.entry(k.ink(), k.words()));
        var words = Style.styled(new VBox(Style.styled(new HBox(title, button), Style.GAP_12), Words.wrapped(story.words()), SourceMark.of(story.source())), Style.SAMPLE_WORDS);
        if (!story.ahead().isEmpty()) words.getChildren().add(Words.wrapped(story.ahead()));
        words.getChildren().add(Words.wrapped(story.inside(), Style.MUTED));
        VBox.setVgrow(words, Priority.ALWAYS);
        card = Card.withoutTitle().flush(new VBox(place, key, words));
        card.setAccessibleText(story.title());
    }

    Card card() {
        return card;
    }

    void show(Optional<MapFigure> figure) {
        place.getChildren().setAll(figure.map(this::map).stream().toList());
    }

    private MapView map(MapFigure figure) {
        var view = new MapView(figure, story.map()::ink, story.finding());
        return story.isOfVotes() ? view : view.ofTreaties();
    }

    /// Keeps the room of the map while it is being made ready.
    private static final class MapPlace extends StackPane {
        MapPlace() {
            Style.styled(this, Style.MAP_PLACE);
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(120, (width < 0 ? getWidth() : width) * MAP_RATIO);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
