package demarche.ui.packs.preview;

import demarche.pack.ink.read.Link;
import demarche.pack.ink.read.PageText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What was read of the pages so far: their texts, and what on them leads elsewhere. Pages are counted from 1.
final class Reading {
    private final Map<Integer, PageText> texts = new HashMap<>();
    private final Map<Integer, List<Link>> links = new HashMap<>();
    private int count;

    /// Another PDF with so many pages, none of them read.
    void begin(int pages) {
        count = pages;
        texts.clear();
        links.clear();
    }

    void take(int page, Book.Read read) {
        texts.put(page, read.text());
        links.put(page, read.links());
    }

    int count() {
        return count;
    }

    boolean isRead(int page) {
        return texts.containsKey(page);
    }

    boolean isComplete() {
        return texts.size() == count;
    }

    /// Without words while the page was not read.
    PageText text(int page) {
        return texts.getOrDefault(page, PageText.NONE);
    }

    /// All pages not read yet, those in sight first.
    List<Integer> unread(List<Integer> first) {
        return IntStream.concat(first.stream().mapToInt(p -> p), IntStream.rangeClosed(1, count)).filter(p -> p >= 1 && p <= count && !isRead(p)).distinct().boxed().toList();
    }

    Optional<Link> linkAt(int page, double x, double y) {
        return links.getOrDefault(page, List.of()).stream().filter(l -> l.box().contains(x, y)).findFirst();
    }
}
