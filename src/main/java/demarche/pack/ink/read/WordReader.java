package demarche.pack.ink.read;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the words of a page in the order in which they were written, which is the reading order of our documents.
public final class WordReader extends PDFTextStripper {
    /// How far letters reach above and below the line they stand on, in sizes of the font.
    private static final double ABOVE = 0.86;
    private static final double BELOW = 0.26;
    private static final Pattern WORD = Pattern.compile("[^\\s\u00a0]+");
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

    /// Called once a run of words; `written` is in logical order, the letters are as drawn.
    @Override
    protected void writeString(String written, List<TextPosition> letters) {
        List<MatchResult> said = WORD.matcher(written).results().toList();
        List<List<TextPosition>> drawn = drawn(letters);
        boolean fromRight = runsFromRight(written);
        if (fromRight) drawn.sort(Comparator.comparingDouble((List<TextPosition> word) -> word.getFirst().getXDirAdj()).reversed());
        if (said.size() == drawn.size()) {
            for (int i = 0; i < said.size(); i++) words.add(word(said.get(i), drawn.get(i), fromRight));
        } else if (!drawn.isEmpty() && !said.isEmpty()) {
            words.add(new Word(text.length(), written.length(), box(letters), List.of()));
        }
        text.append(written);
    }

    private Word word(MatchResult said, List<TextPosition> drawn, boolean fromRight) {
        boolean apart = !fromRight && said.group().equals(drawn.stream().map(l -> spelt(l.getUnicode())).collect(Collectors.joining()));
        return new Word(text.length() + said.start(), said.group().length(), box(drawn), apart ? edges(drawn) : List.of());
    }

    /// The letters of each word, without the spaces between.
    private static List<List<TextPosition>> drawn(List<TextPosition> letters) {
        var words = new ArrayList<List<TextPosition>>();
        boolean within = false;
        for (TextPosition letter : letters) {
            boolean blank = letter.getUnicode().isBlank() || letter.getUnicode().equals("\u00a0");
            if (!blank && !within) words.add(new ArrayList<>());
            if (!blank) words.getLast().add(letter);
            within = !blank;
        }
        return words;
    }

    private static String spelt(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFKC);
    }

    private static boolean runsFromRight(String word) {
        return word.codePoints().map(Character::getDirectionality).anyMatch(d -> d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static Box box(List<TextPosition> letters) {
        return letters.stream().map(WordReader::box).reduce(Box::with).orElseThrow();
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
