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
import java.util.stream.IntStream;
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
    /// In sizes of the font; letters drawn closer than this make up a word.
    private static final double LEAP = 0.3;
    private static final Pattern WORD = Pattern.compile("[^\\s\u00a0]+");
    private final Lines body = new Lines();
    private final Lines around = new Lines();
    private final Deque<Boolean> marked = new ArrayDeque<>();
    private final Set<TextPosition> outside = Collections.newSetFromMap(new IdentityHashMap<>());

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
        PageText first = body.text();
        PageText last = around.text();
        int shift = first.text().isEmpty() ? 0 : first.text().length() + 1;
        Stream<Word> shifted = last.words().stream().map(w -> new Word(w.from() + shift, w.length(), w.box(), w.edges()));
        return new PageText(first.text() + (shift == 0 ? "" : "\n") + last.text(), Stream.concat(first.words().stream(), shifted).toList());
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
        Lines lines = outside.contains(letters.getFirst()) ? around : body;
        boolean fromRight = runsFromRight(written);
        List<List<TextPosition>> drawn = drawn(letters, !fromRight);
        if (fromRight) fromRight(written, drawn).forEach(lines::add);
        else drawn.forEach(word -> lines.add(new Lines.Piece(spelt(word), box(word), edges(word), false)));
    }

    /// What is drawn from the right is taken as it was written, word by word where the words can be told apart.
    private static List<Lines.Piece> fromRight(String written, List<List<TextPosition>> drawn) {
        List<String> said = WORD.matcher(written).results().map(MatchResult::group).toList();
        if (said.size() != drawn.size()) return drawn.isEmpty() ? List.of() : List.of(new Lines.Piece(written.strip(), box(drawn.stream().flatMap(List::stream).toList()), List.of(), true));
        drawn.sort(Comparator.comparingDouble((List<TextPosition> word) -> word.getFirst().getXDirAdj()).reversed());
        return IntStream.range(0, said.size()).mapToObj(i -> new Lines.Piece(said.get(i), box(drawn.get(i)), List.of(), true)).toList();
    }

    /// The letters of each word, without the spaces between; a leap along the line, as to a bold word, parts words too.
    private static List<List<TextPosition>> drawn(List<TextPosition> letters, boolean fromLeft) {
        var words = new ArrayList<List<TextPosition>>();
        boolean within = false;
        for (TextPosition letter : letters) {
            boolean blank = letter.getUnicode().matches("[\\s\u00a0]+");
            if (within && fromLeft && leaps(words.getLast().getLast(), letter)) within = false;
            if (!blank && !within) words.add(new ArrayList<>());
            if (!blank) words.getLast().add(letter);
            within = !blank;
        }
        return words;
    }

    private static boolean leaps(TextPosition before, TextPosition next) {
        return Math.abs(next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj()) > LEAP * next.getFontSizeInPt();
    }

    private static String spelt(List<TextPosition> letters) {
        return letters.stream().map(l -> spelt(l.getUnicode())).collect(Collectors.joining());
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
}
