package demarche.library;

import demarche.library.store.Database;
import demarche.library.store.Devices;
import demarche.library.store.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// Tells whether a library is the very file that was last opened here. A copy of it, or an older one put in its place, signs with a new name from now
/// on: two libraries with one name would call different changes by the same dot.
///
/// @param place where the file lies, and which file of the disk it is
record Whereabouts(String place) {
    private static final String PLACE = "library.place";
    private static final String OPENED = "library.opened";

    static Whereabouts of(Path library) throws IOException {
        Path real = library.toRealPath();
        boolean unix = real.getFileSystem().supportedFileAttributeViews().contains("unix");
        Object file = unix ? Files.getAttribute(real, "unix:ino") : Files.readAttributes(real, BasicFileAttributes.class).creationTime();
        return new Whereabouts(real + " " + file);
    }

    /// Compares what the library says of its last opening with what the small file beside it says and with where it lies now, and notes this opening in both.
    ///
    /// @param fresh whether the library was only just made
    void check(Database library, WriteLock beside, boolean fresh) throws SQLException, IOException {
        String last = beside.note();
        String now = UUID.randomUUID().toString();
        library.write(connection -> {
            boolean same = Settings.get(connection, PLACE).equals(Optional.of(place)) && Settings.get(connection, OPENED).equals(Optional.of(last));
            if (!same && !fresh) Devices.renew(connection, UUID.randomUUID());
            Settings.put(connection, PLACE, place);
            Settings.put(connection, OPENED, now);
            return true;
        });
        beside.note(now);
    }
}
