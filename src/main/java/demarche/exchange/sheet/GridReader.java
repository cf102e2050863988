package demarche.exchange.sheet;

import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the first sheet of a workbook (`xlsx`) or a file of separated values. What kind it is, its first bytes tell and not its name. Files come from
/// others: every size has a limit, and nothing in them is followed or run.
public final class GridReader {
    /// Largest file, in bytes.
    static final int LARGEST = 20 * 1024 * 1024;
    static final int ROWS = 50_000;
    static final int COLUMNS = 256;
    /// Longest text of a cell, in UTF-16 units; the rest is cut.
    static final int CELL = 10_000;
    private static final List<Integer> OLD_EXCEL = List.of(0xD0, 0xCF, 0x11, 0xE0);

    private final Disk disk;
    private final Texts texts;

    public GridReader(Locale language) {
        this.disk = new Disk(language);
        this.texts = Texts.of("others", language);
    }

    /// @throws FileTrouble where the file is missing or may not be read
    public GridResult read(Path file) throws FileTrouble {
        Optional<byte[]> bytes = disk.read(file, LARGEST);
        String name = file.getFileName().toString();
        if (bytes.isEmpty()) return new GridResult.Refused(texts.get("others.file.large", name, LARGEST / 1024 / 1024));
        try {
            return new GridResult.Read(grid(bytes.get()), name);
        } catch (BadGrid bad) {
            return new GridResult.Refused(sentence(bad, name));
        }
    }

    private static Grid grid(byte[] file) throws BadGrid {
        if (begins(file, OLD_EXCEL)) throw new BadGrid(BadGrid.Fault.OLD_FORMAT);
        List<Grid.Row> lines = begins(file, List.of((int) 'P', (int) 'K')) ? Workbook.lines(file) : Separated.lines(file);
        if (lines.isEmpty()) throw new BadGrid(BadGrid.Fault.EMPTY);
        return Grid.of(lines);
    }

    private static boolean begins(byte[] file, List<Integer> with) {
        if (file.length < with.size()) return false;
        for (int i = 0; i < with.size(); i++) if (Byte.toUnsignedInt(file[i]) != with.get(i)) return false;
        return true;
    }

    private String sentence(BadGrid bad, String name) {
        return switch (bad.fault()) {
            case EMPTY -> texts.get("others.file.empty", name);
            case DAMAGED -> texts.get("others.file.damaged", name);
            case OLD_FORMAT -> texts.get("others.file.old", name);
            case TOO_LARGE -> texts.get("others.file.rows", name, ROWS, COLUMNS);
        };
    }

    static String cut(String cell) {
        return cell.length() <= CELL ? cell : cell.substring(0, CELL);
    }
}
