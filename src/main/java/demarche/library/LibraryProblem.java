package demarche.library;

import demarche.library.store.BadContent;
import demarche.text.Texts;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The library could not do what was asked because of its surroundings: a full disk, a lock, a write-protected file. Nothing was half done.
public final class LibraryProblem extends Exception {
    private static final long serialVersionUID = 1L;

    /// What stands in the way.
    public enum Reason {
        DISK_FULL,
        READ_ONLY,
        LOCKED,
        DAMAGED,
        DISK,
        MISSING,
        UNREADABLE_PLAN,
        NO_SUCH_PLAN,
        TOO_OLD_TO_READ,
        UPGRADE_FAILED,
        BAD_BACKUP
    }

    private final Reason reason;
    private final String about;

    /// @param about the file, or the part of a plan, that the sentence names
    LibraryProblem(Reason reason, String about, Throwable cause) {
        super(reason + ": " + about, cause);
        this.reason = reason;
        this.about = about;
    }

    static LibraryProblem of(Reason reason, Object about) {
        return new LibraryProblem(reason, about.toString(), null);
    }

    static LibraryProblem of(BadContent content) {
        return new LibraryProblem(Reason.UNREADABLE_PLAN, content.plan() + ", " + content.part(), content);
    }

    /// Tells trouble of the surroundings from our own mistakes, which are thrown on.
    static LibraryProblem of(SQLException e, Path file) {
        return new LibraryProblem(reason(e), file.toString(), e);
    }

    static Reason reason(SQLException e) {
        int code = e instanceof SQLiteException s ? s.getResultCode().code & 0xff : SQLiteErrorCode.SQLITE_IOERR.code;
        if (code == SQLiteErrorCode.SQLITE_FULL.code) return Reason.DISK_FULL;
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code) return Reason.READ_ONLY;
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) return Reason.LOCKED;
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) return Reason.DAMAGED;
        if (code == SQLiteErrorCode.SQLITE_IOERR.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) return Reason.DISK;
        throw new IllegalStateException(e);
    }

    public Reason reason() {
        return reason;
    }

    /// What happened, what was kept, what to do.
    ///
    /// @param texts the bundle `library`
    public String sentence(Texts texts) {
        return switch (reason) {
            case DISK_FULL -> texts.get("library.problem.full", about);
            case READ_ONLY -> texts.get("library.problem.read-only", about);
            case LOCKED -> texts.get("library.problem.locked", about);
            case DAMAGED -> texts.get("library.problem.damaged", about);
            case DISK -> texts.get("library.problem.disk", about);
            case MISSING -> texts.get("library.problem.missing", about);
            case UNREADABLE_PLAN -> texts.get("library.problem.content", about);
            case NO_SUCH_PLAN -> texts.get("library.problem.plan", about);
            case TOO_OLD_TO_READ -> texts.get("library.problem.old", about);
            case UPGRADE_FAILED -> texts.get("library.problem.upgrade", about);
            case BAD_BACKUP -> texts.get("library.problem.backup", about);
        };
    }
}
