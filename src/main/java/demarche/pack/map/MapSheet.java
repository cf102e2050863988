package demarche.pack.map;

import demarche.insight.map.Colouring;
import demarche.insight.map.Palette;
import demarche.insight.map.Shade;
import demarche.pack.figure.Callouts;
import demarche.pack.figure.Callouts.Circle;
import demarche.pack.figure.Callouts.Spot;
import demarche.pack.figure.MapFigure;
import demarche.pack.figure.Place;
import demarche.plan.id.Iso3;
import demarche.reference.state.Shape;
import demarche.reference.state.State;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A map as it is printed: the world in shades, dots for states too small to see, numbers with leader lines, and what is said about all this.
///
/// @param title       names the picture
/// @param description tells all of it to those who do not see it: what each shade means and how many states have it
/// @param marks       in the order in which they are drawn
/// @param small       the small print: note, source, day, boundaries
public record MapSheet(double width, double height, Palette palette, String title, String description, List<Mark> marks, List<String> small) {
    static final double WIDTH = 1000;
    private static final double RADIUS = 10;
    private static final double DOT = 3;
    private static final double TOO_SMALL = 6;

    public MapSheet {
        marks = List.copyOf(marks);
        small = List.copyOf(small);
    }

    /// What is drawn.
    ///
    /// @param figure of the world, made by [#figure]
    /// @param larger how much larger words and numbers are than on a sheet of its own
    /// @param texts  the bundle `map`
    public record Content(MapFigure figure, Colouring colouring, Map<Iso3, Integer> numbers, double larger, Texts texts) {
        /// So that small print has eight points where the map is as wide as the text of a page.
        private static final double ON_A_PAGE = 1.45;

        /// For a screen or a sheet of its own.
        public static Content alone(MapFigure figure, Colouring colouring, Map<Iso3, Integer> numbers, Texts texts) {
            return new Content(figure, colouring, numbers, 1, texts);
        }

        /// For a page among others.
        public static Content onPage(MapFigure figure, Colouring colouring, Map<Iso3, Integer> numbers, Texts texts) {
            return new Content(figure, colouring, numbers, ON_A_PAGE, texts);
        }

        public static MapFigure figure(List<Shape> shapes, Collection<State> states) {
            return MapFigure.of(shapes, states, WIDTH);
        }
    }

    /// With title, legend, note, source and day on the sheet itself.
    public static MapSheet whole(Content content) {
        var caption = new Caption(content);
        List<Mark> marks = new ArrayList<>(caption.above());
        marks(content).forEach(mark -> marks.add(moved(mark, caption.top())));
        marks.addAll(caption.below());
        return sheet(content, marks, caption.height());
    }

    /// All of it in words, for a reader who is told one text for a picture.
    public String told() {
        return title + ". " + description + " " + String.join(" ", small);
    }

    private static MapSheet sheet(Content content, List<Mark> marks, double height) {
        Colouring colouring = content.colouring();
        String counts = colouring.key().stream().map(k -> content.texts().get("map.key", k.words(), k.count())).collect(Collectors.joining("; "));
        return new MapSheet(WIDTH, Math.ceil(height), colouring.palette(), colouring.title(), content.texts().get("map.description", counts, content.texts().get("map.counted")),
                marks, Caption.lines(content));
    }

    private static List<Mark> marks(Content content) {
        Map<Iso3, Colouring.Value> values = content.colouring().values().stream().collect(Collectors.toMap(Colouring.Value::state, Function.identity()));
        var marks = new ArrayList<Mark>();
        for (MapFigure.Land land : content.figure().lands()) {
            if (!land.rings().isEmpty()) marks.add(land.state().map(values::get).<Mark>map(v -> new Mark.Area(land, v.shade(), told(content, v)))
                    .orElseGet(() -> new Mark.Area(land, Shade.BARE, "")));
        }
        List<Place> places = Place.of(content.figure());
        places.stream().filter(p -> p.size() < TOO_SMALL).forEach(p -> marks.add(new Mark.Dot(p.x(), p.y(), DOT, values.get(p.state()).shade(), told(content, values.get(p.state())))));
        numbers(content, places).forEach(circle -> {
            if (circle.isLed()) marks.add(new Mark.Leader(circle.x(), circle.y(), circle.spot().x(), circle.spot().y()));
        });
        numbers(content, places).forEach(circle -> marks.add(new Mark.Number(circle.x(), circle.y(), RADIUS * content.larger(), circle.spot().words())));
        return marks;
    }

    private static String told(Content content, Colouring.Value value) {
        return content.texts().get("map.tip", value.name(), value.words());
    }

    private static List<Circle> numbers(Content content, List<Place> places) {
        Map<Iso3, Place> of = places.stream().collect(Collectors.toMap(Place::state, Function.identity()));
        List<Spot> spots = content.numbers().entrySet().stream().map(e -> {
            Place place = of.get(e.getKey());
            return new Spot(e.getKey(), e.getValue().toString(), place.x(), place.y(), place.size());
        }).toList();
        return Callouts.place(spots, RADIUS * content.larger(), WIDTH, content.figure().height());
    }

    private static Mark moved(Mark mark, double down) {
        return switch (mark) {
            case Mark.Area(MapFigure.Land land, Shade shade, String told) -> new Mark.Area(new MapFigure.Land(land.state(), land.rings().stream().map(r -> moved(r, down)).toList()), shade, told);
            case Mark.Dot(double x, double y, double radius, Shade shade, String told) -> new Mark.Dot(x, y + down, radius, shade, told);
            case Mark.Leader(double fromX, double fromY, double toX, double toY) -> new Mark.Leader(fromX, fromY + down, toX, toY + down);
            case Mark.Number(double x, double y, double radius, String words) -> new Mark.Number(x, y + down, radius, words);
            case Mark.Swatch(double x, double y, double side, Shade shade) -> new Mark.Swatch(x, y + down, side, shade);
            case Mark.Words(double x, double y, double size, boolean bold, String words) -> new Mark.Words(x, y + down, size, bold, words);
        };
    }

    private static double[] moved(double[] ring, double down) {
        double[] moved = ring.clone();
        for (int i = 1; i < moved.length; i += 2) moved[i] += down;
        return moved;
    }
}
