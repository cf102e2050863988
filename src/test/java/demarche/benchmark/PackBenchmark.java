package demarche.benchmark;

import demarche.history.Sample;
import demarche.pack.brief.BriefMaker;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Format;
import demarche.pack.brief.Print;
import demarche.pack.ink.Pages;
import demarche.pack.ink.Paper;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.support.GeneratedPlans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

/// Prints how fast packs are made, beside the floor: the same words of the same pages written by PDFBox line by line, with no layout and no structure. Run
/// it; it is no test. The first line is that of a Java that has made no page yet.
public final class PackBenchmark {
    private static final int ROUNDS = 5;
    private static final float DPI = 110;

    private PackBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Reference reference = Reference.load();
        Plan sample = Sample.load("swing-states-2020").plan();
        Facts then = reference.on(sample.head().asOf().orElseThrow()).with(sample);
        Commission brief = Commission.on(sample, then, new Iso3("TUN"), new Print(BriefSort.INTERNAL, Paper.A4));
        measured("brief on one state", brief);
        for (BriefSort sort : List.of(BriefSort.HEAD, BriefSort.CARD, BriefSort.HAND_OVER)) once("  " + sort.code(), () -> BriefMaker.made(brief.with(new Print(sort, Paper.A4)), Format.PDF));
        once("  docx", () -> BriefMaker.made(brief, Format.DOCX));
        once("  html", () -> BriefMaker.made(brief, Format.HTML));
        preview(BriefMaker.made(brief, Format.PDF));
        measured("pack of many states", big(reference));
        System.out.printf("all within %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    }

    /// Internal briefs on states that have many programmes, some 200 pages in all.
    private static Commission big(Reference reference) {
        Plan plan = GeneratedPlans.of(1, new GeneratedPlans.Size(193, 400, 4_000, 25));
        var states = new TreeSet<Iso3>();
        plan.targetStates().stream().limit(8).forEach(t -> states.add(t.iso3()));
        Pack pack = Pack.titled(new ItemId("pack"), "Many states").withStates(states);
        Plan with = plan.with(pack);
        return new Commission(with, reference.on(LocalDate.of(2026, 11, 20)).with(with), Commission.states(with, pack), Optional.of(pack), new Print(BriefSort.INTERNAL, Paper.A4));
    }

    private static void measured(String what, Commission commission) throws IOException {
        double first = milliseconds(() -> BriefMaker.made(commission, Format.PDF));
        byte[] pdf = BriefMaker.made(commission, Format.PDF);
        double best = best(() -> BriefMaker.made(commission, Format.PDF));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            String[] pages = new String[read.getNumberOfPages()];
            for (int page = 1; page <= pages.length; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages[page - 1] = stripper.getText(read);
            }
            double floor = best(() -> plain(pages));
            System.out.printf("%-28s %4d pages, %5d kB: first %6.0f ms, then %6.0f ms; floor %5.0f ms, ratio %.1f%n", what, pages.length, pdf.length / 1024, first, best, floor, best / floor);
        }
    }

    private static void once(String what, Supplier<byte[]> make) {
        System.out.printf("%-28s first %6.0f ms, then %6.0f ms%n", what, milliseconds(make), best(make));
    }

    /// From bytes to the picture of the first page.
    private static void preview(byte[] pdf) {
        Supplier<byte[]> first = () -> {
            try (Pages pages = Pages.of(pdf)) {
                pages.picture(1, DPI);
                return pdf;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        once("picture of page 1", first);
    }

    private static byte[] plain(String[] pages) {
        try (var pdf = new PDDocument(); var in = PackBenchmark.class.getResourceAsStream("/demarche/fonts/IBMPlexSerif-Regular.ttf")) {
            PDFont font = PDType0Font.load(pdf, in, true);
            for (String words : pages) page(pdf, font, words);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument pdf, PDFont font, String words) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var stream = new PDPageContentStream(pdf, page)) {
            stream.beginText();
            stream.setFont(font, 10);
            stream.setLeading(12);
            for (String line : words.split("\\R")) {
                stream.showText(known(line));
                stream.newLine();
            }
            stream.endText();
        }
    }

    private static String known(String line) {
        return line.replaceAll("[^\\x20-\\x7eÀ-ÿ–—’“”…]", "");
    }

    private static double best(Supplier<byte[]> make) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) best = Math.min(best, milliseconds(make));
        return best;
    }

    private static double milliseconds(Supplier<byte[]> make) {
        long start = System.nanoTime();
        make.get();
        return (System.nanoTime() - start) / 1e6;
    }
}
