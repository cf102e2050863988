package demarche.pack.brief.length;

import demarche.pack.brief.front.Leaf;
import demarche.plan.id.Iso3;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Where each section of a drawn document begins and how many sides it takes, read from its bookmarks.
///
/// @param leaves the sections
/// @param of     as many, in the same order
public record Extents(List<Leaf> leaves, List<Pages> of) {
    /// @param first counted from 1
    public record Pages(int first, int sides) {}

    public Extents {
        leaves = List.copyOf(leaves);
        of = List.copyOf(of);
    }

    public static Extents read(byte[] bytes, List<Leaf> leaves) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var first = new ArrayList<Integer>();
            for (PDOutlineItem item : items(pdf)) first.add(pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1);
            first.add(pdf.getNumberOfPages() + 1);
            var extents = new ArrayList<Pages>();
            for (int i = 0; i < leaves.size(); i++) extents.add(new Pages(first.get(i), first.get(i + 1) - first.get(i)));
            return new Extents(leaves, extents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PDOutlineItem> items(PDDocument pdf) {
        return StreamSupport.stream(pdf.getDocumentCatalog().getDocumentOutline().children().spliterator(), false).toList();
    }

    /// The sides that are read before a meeting, by state.
    public Map<Iso3, Integer> core() {
        var core = new HashMap<Iso3, Integer>();
        for (int i = 0; i < of.size(); i++) {
            int sides = of.get(i).sides();
            if (leaves.get(i).isCore()) leaves.get(i).state().ifPresent(state -> core.merge(state, sides, Integer::sum));
        }
        return core;
    }

    /// The most of all states.
    public int coreSides() {
        return core().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
