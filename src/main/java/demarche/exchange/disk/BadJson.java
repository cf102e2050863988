package demarche.exchange.disk;

/// JSON that cannot be read, and where that shows. Lines and columns count from 1.
public final class BadJson extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int column;

    BadJson(int line, int column) {
        super("line " + line + ", column " + column);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
