package demarche.ui.packs.preview;

import demarche.pack.ink.read.Box;
import demarche.pack.ink.read.Folded;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What is looked for in the pages, and which of the places found is in front. Knows no nodes.
final class Search {
    /// A place where the words stand; letters are counted in the text of the page.
    record Hit(int page, int from, int to) {}

    private final Reading reading;
    private final Texts texts;
    private final Map<Integer, Folded> folded = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Hit>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private String sought = "";
    private int from = 1;
    private boolean asked;

    Search(Reading reading, Texts texts) {
        this.reading = reading;
        this.texts = texts;
    }

    /// The place in front.
    ReadOnlyObjectProperty<Optional<Hit>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// `3 of 12`, or that there is none.
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    boolean isOn() {
        return !sought.isBlank();
    }

    /// Whether somebody asked to see the place in front; not so when the pages were made anew under a search.
    boolean isAsked() {
        return asked;
    }

    boolean hasHits() {
        return !hits.isEmpty();
    }

    /// @param page where the first place is looked for
    void seek(String words, int page) {
        sought = words;
        from = page;
        asked = true;
        hits.clear();
        chosen.set(Optional.empty());
        IntStream.rangeClosed(1, reading.count()).filter(reading::isRead).forEach(p -> hits.addAll(on(p)));
        choose();
    }

    /// A page was read, whichever comes first.
    void read(int page) {
        folded.remove(page);
        if (!isOn()) return;
        int place = (int) hits.stream().takeWhile(h -> h.page() < page).count();
        hits.addAll(place, on(page));
        choose();
    }

    /// Another PDF, of which nothing was read; the place in front is looked for again where it was.
    void begin() {
        from = chosen.get().map(Hit::page).orElse(from);
        asked = false;
        folded.clear();
        hits.clear();
        chosen.set(Optional.empty());
        tell();
    }

    private List<Hit> on(int page) {
        if (!isOn()) return List.of();
        Folded text = folded.computeIfAbsent(page, p -> Folded.of(reading.text(p).text()));
        return text.find(sought).stream().map(s -> new Hit(page, s.from(), s.to())).sorted(Comparator.comparingDouble(this::height)).toList();
    }

    /// Places are walked down the page: what stands at its foot may be read first.
    private double height(Hit hit) {
        return reading.text(hit.page()).boxes(hit.from(), hit.to()).stream().mapToDouble(Box::y).findFirst().orElse(0);
    }

    /// The first place from the page in sight on; before it only when everything was read and there is no other.
    private void choose() {
        if (chosen.get().isEmpty()) {
            chosen.set(hits.stream().filter(h -> h.page() >= from).findFirst().or(() -> reading.isComplete() ? hits.stream().findFirst() : Optional.empty()));
        }
        tell();
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void step(int by) {
        if (hits.isEmpty()) return;
        asked = true;
        int now = chosen.get().map(hits::indexOf).orElse(-1);
        chosen.set(Optional.of(hits.get(Math.floorMod(now + by, hits.size()))));
        tell();
    }

    private void tell() {
        if (!isOn()) sentence.set("");
        else if (chosen.get().isPresent()) sentence.set(texts.get("preview.search.hit", hits.indexOf(chosen.get().get()) + 1, hits.size()));
        else sentence.set(reading.isComplete() ? texts.get("preview.search.none") : texts.get("preview.search.reading"));
    }

    /// What is to be marked on a page.
    List<Box> boxes(int page) {
        return hits.stream().filter(h -> h.page() == page && !chosen.get().equals(Optional.of(h))).flatMap(h -> reading.text(page).boxes(h.from(), h.to()).stream()).toList();
    }

    /// The place in front, if it is on this page.
    List<Box> chosenBoxes(int page) {
        return chosen.get().filter(h -> h.page() == page).map(h -> reading.text(page).boxes(h.from(), h.to())).orElse(List.of());
    }
}
