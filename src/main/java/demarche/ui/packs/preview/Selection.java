package demarche.ui.packs.preview;

import demarche.pack.ink.read.Box;
import demarche.pack.ink.read.PageText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which words are selected, in reading order over the pages. Knows no nodes.
final class Selection {
    /// A word of a page; pages are counted from 1, words from 0.
    record Spot(int page, int word) {
        boolean isAfter(Spot other) {
            return page > other.page || page == other.page && word > other.word;
        }
    }

    /// From one word to another, both included, in reading order.
    record Span(Spot from, Spot to) {}

    private final Reading reading;
    private final ReadOnlyObjectWrapper<Optional<Span>> span = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Spot> pressed = Optional.empty();

    Selection(Reading reading) {
        this.reading = reading;
    }

    ReadOnlyObjectProperty<Optional<Span>> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /// Here a selection may begin; points of the page.
    void press(int page, double x, double y) {
        clear();
        pressed = spot(page, reading.text(page).wordNear(x, y));
    }

    /// The selection reaches from where it began to here.
    void drag(int page, double x, double y) {
        Optional<Spot> here = spot(page, reading.text(page).wordNear(x, y));
        if (pressed.isEmpty() || here.isEmpty()) return;
        boolean backwards = pressed.get().isAfter(here.get());
        span.set(Optional.of(backwards ? new Span(here.get(), pressed.get()) : new Span(pressed.get(), here.get())));
    }

    void word(int page, double x, double y) {
        span.set(spot(page, reading.text(page).wordAt(x, y)).map(s -> new Span(s, s)));
    }

    /// All words of a page.
    void page(int page) {
        int many = reading.text(page).words().size();
        span.set(many == 0 ? Optional.empty() : Optional.of(new Span(new Spot(page, 0), new Spot(page, many - 1))));
    }

    void clear() {
        pressed = Optional.empty();
        span.set(Optional.empty());
    }

    private static Optional<Spot> spot(int page, OptionalInt word) {
        return word.isPresent() ? Optional.of(new Spot(page, word.getAsInt())) : Optional.empty();
    }

    /// What is to be copied: the words selected, or nothing.
    String text() {
        return span.get().map(s -> IntStream.rangeClosed(s.from().page(), s.to().page()).filter(p -> !reading.text(p).words().isEmpty())
                .mapToObj(p -> reading.text(p).between(first(s, p), last(s, p))).collect(Collectors.joining("\n\n"))).orElse("");
    }

    /// What is to be drawn as selected on a page.
    List<Box> on(int page) {
        PageText text = reading.text(page);
        return span.get().filter(s -> page >= s.from().page() && page <= s.to().page() && !text.words().isEmpty())
                .map(s -> text.boxes(text.words().get(first(s, page)).from(), text.words().get(last(s, page)).to())).orElse(List.of());
    }

    private static int first(Span span, int page) {
        return page == span.from().page() ? span.from().word() : 0;
    }

    private int last(Span span, int page) {
        return page == span.to().page() ? span.to().word() : reading.text(page).words().size() - 1;
    }
}
