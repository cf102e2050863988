package demarche.pack.ink;
import demarche.pack.Specimen;
import java.nio.file.*;
class DrawSpecimen {
    public static void main(String[] a) throws Exception {
        long t = System.nanoTime();
        byte[] pdf = new PdfInk(a.length > 1 ? Paper.LETTER : Paper.A4).draw(Specimen.brief());
        System.out.println((System.nanoTime() - t) / 1_000_000 + " ms");
        t = System.nanoTime();
        Files.write(Path.of("/tmp/ink/long.pdf"), new PdfInk(Paper.A4).draw(Specimen.of(Specimen.longTable()))); System.out.println("LONG"); for (var h : Listener.hear(Files.readAllBytes(Path.of("/tmp/ink/long.pdf")))) System.out.println(h.path() + "  " + h.text()); System.out.println("UA " + Compliance.failures(pdf)); byte[] again = new PdfInk(Paper.A4).draw(Specimen.brief());
        System.out.println((System.nanoTime() - t) / 1_000_000 + " ms, " + pdf.length + " same: " + java.util.Arrays.equals(pdf, again));
        Files.write(Path.of(a[0]), pdf); for (var h : Listener.hear(pdf)) System.out.println(h.path() + "  " + h.text());
        Files.writeString(Path.of(a[0] + ".html"), new HtmlInk(Paper.A4).draw(Specimen.brief()));
    }
}
