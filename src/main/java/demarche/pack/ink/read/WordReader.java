package demarche.pack.ink.read;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the words of a page in the order in which they were written, which is the reading order of our documents.
public final class WordReader extends PDFTextStripper {
    /// How far letters reach above and below the line they stand on, in sizes of the font.
    private static final double ABOVE = 0.86;
    private static final double BELOW = 0.26;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    private WordReader(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /// @param page counted from 1
    public static PageText read(PDDocument pdf, int page) throws IOException {
        var reader = new WordReader(page);
        reader.writeText(pdf, Writer.nullWriter());
        return new PageText(reader.text.toString().stripTrailing(), reader.words);
    }

    /// Called once a word; `written` is in logical order, the letters are as drawn.
    @Override
    protected void writeString(String written, List<TextPosition> letters) {
        Box box = letters.stream().map(WordReader::box).reduce(Box::with).orElseThrow();
        String drawn = letters.stream().map(l -> spelt(l.getUnicode())).collect(Collectors.joining());
        boolean apart = drawn.equals(written) && !runsFromRight(written);
        words.add(new Word(text.length(), written.length(), box, apart ? edges(letters) : List.of()));
        text.append(written);
    }

    private static String spelt(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFKC);
    }

    private static boolean runsFromRight(String word) {
        return word.codePoints().anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static Box box(TextPosition letter) {
        double size = letter.getFontSizeInPt();
        return new Box(letter.getXDirAdj(), letter.getYDirAdj() - ABOVE * size, letter.getWidthDirAdj(), (ABOVE + BELOW) * size);
    }

    /// A ligature gives each of its letters an equal share.
    private static List<Float> edges(List<TextPosition> letters) {
        var edges = new ArrayList<Float>();
        for (TextPosition letter : letters) {
            int many = spelt(letter.getUnicode()).length();
            for (int i = 0; i < many; i++) edges.add(letter.getXDirAdj() + letter.getWidthDirAdj() * i / many);
        }
        edges.add(letters.getLast().getXDirAdj() + letters.getLast().getWidthDirAdj());
        return edges;
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        text.append('\n');
    }

    @Override
    protected void writeParagraphStart() {}

    @Override
    protected void writeParagraphEnd() {}

    @Override
    protected void writePageStart() {}

    @Override
    protected void writePageEnd() {}

    @Override
    protected void writeParagraphSeparator() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }
}
