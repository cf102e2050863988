package demarche.pack.ink.read;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the words of a page in the order in which they were written, which is the reading order of our documents. Heads and feet, written before
/// everything else, are read last.
public final class WordReader extends PDFTextStripper {
    /// How far letters reach above and below the line they stand on, in sizes of the font.
    private static final double ABOVE = 0.86;
    private static final double BELOW = 0.26;
    private static final Pattern WORD = Pattern.compile("[^\\s\u00a0]+");
    private final Part body = new Part(new StringBuilder(), new ArrayList<>());
    private final Part around = new Part(new StringBuilder(), new ArrayList<>());
    private final Deque<Boolean> marked = new ArrayDeque<>();
    private final Set<TextPosition> outside = Collections.newSetFromMap(new IdentityHashMap<>());
    private Part now = body;

    /// What is read so far of the text, or of what stands around it.
    private record Part(StringBuilder text, List<Word> words) {}

    private WordReader(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /// @param page counted from 1
    public static PageText read(PDDocument pdf, int page) throws IOException {
        var reader = new WordReader(page);
        reader.writeText(pdf, Writer.nullWriter());
        return reader.all();
    }

    private PageText all() {
        String first = body.text().toString().stripTrailing();
        int shift = first.isEmpty() ? 0 : first.length() + 1;
        Stream<Word> last = around.words().stream().map(w -> new Word(w.from() + shift, w.length(), w.box(), w.edges()));
        return new PageText((first + (shift == 0 ? "" : "\n") + around.text()).stripTrailing(), Stream.concat(body.words().stream(), last).toList());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked.push(tag.equals(COSName.ARTIFACT));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty()) marked.pop();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (marked.contains(true)) outside.add(letter);
        super.processTextPosition(letter);
    }

    /// Called once a run of words; `written` is in logical order, the letters are as drawn.
    @Override
    protected void writeString(String written, List<TextPosition> letters) {
        now = outside.contains(letters.getFirst()) ? around : body;
        List<MatchResult> said = WORD.matcher(written).results().toList();
        List<List<TextPosition>> drawn = drawn(letters);
        boolean fromRight = runsFromRight(written);
        if (fromRight) drawn.sort(Comparator.comparingDouble((List<TextPosition> word) -> word.getFirst().getXDirAdj()).reversed());
        if (said.size() == drawn.size()) {
            for (int i = 0; i < said.size(); i++) now.words().add(word(said.get(i), drawn.get(i), fromRight));
        } else if (!drawn.isEmpty() && !said.isEmpty()) {
            now.words().add(new Word(now.text().length(), written.length(), box(letters), List.of()));
        }
        now.text().append(written);
    }

    private Word word(MatchResult said, List<TextPosition> drawn, boolean fromRight) {
        boolean apart = !fromRight && said.group().equals(drawn.stream().map(l -> spelt(l.getUnicode())).collect(Collectors.joining()));
        return new Word(now.text().length() + said.start(), said.group().length(), box(drawn), apart ? edges(drawn) : List.of());
    }

    /// The letters of each word, without the spaces between.
    private static List<List<TextPosition>> drawn(List<TextPosition> letters) {
        var words = new ArrayList<List<TextPosition>>();
        boolean within = false;
        for (TextPosition letter : letters) {
            boolean blank = letter.getUnicode().matches("[\\s\u00a0]+");
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
        now.text().append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        now.text().append('\n');
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
        var text = now.text();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') text.append('\n');
    }
}
