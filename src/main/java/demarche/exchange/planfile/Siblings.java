package demarche.exchange.planfile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The copies that a cloud folder puts beside a plan file when two computers wrote it. Found by their names; what they are, their content says.
public final class Siblings {
    private static final String ENDING = ".demarche";
    private static final int MOST = 20;

    /// What stands between the name and the ending: `(conflicted copy 2026-11-23)` and `(1)` of Dropbox, Nextcloud, Google and Windows,
    /// `_conflict-20261123-094100` of older Nextclouds, `.sync-conflict-20261123-094100-ABCDEFG` of Syncthing, `-DESKTOP-ABC` of OneDrive, ` 2` of iCloud.
    private static final Pattern MARK = Pattern.compile("[ _]?\\([^)]+\\)|_conflict-\\d{8}-\\d{6}|\\.sync-conflict-\\d{8}-\\d{6}-[A-Z0-9]{7}|-[A-Za-z0-9][A-Za-z0-9-]{1,40}| \\d{1,3}");

    private Siblings() {}

    /// In the order of their names; none where the folder is gone.
    public static List<Path> of(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path folder = file.toAbsolutePath().getParent();
        if (!name.endsWith(ENDING) || !Files.isDirectory(folder)) return List.of();
        String stem = name.substring(0, name.length() - ENDING.length());
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, other -> isCopy(other.getFileName().toString(), stem) && Files.isRegularFile(other))) {
            all.forEach(found::add);
        }
        return found.stream().sorted().limit(MOST).toList();
    }

    static boolean isCopy(String name, String stem) {
        if (!name.startsWith(stem) || !name.endsWith(ENDING) || name.length() <= stem.length() + ENDING.length()) return false;
        return MARK.matcher(name.substring(stem.length(), name.length() - ENDING.length())).matches();
    }
}
