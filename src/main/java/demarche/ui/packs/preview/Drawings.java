package demarche.ui.packs.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// Drawn pieces of pages, as many as fit into the room; those not used for the longest time go first.
final class Drawings {
    private static final int BYTES_A_DOT = 4;
    private final long room;
    private final Map<Piece, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /// @param room in bytes; the newest piece is kept even when it alone is larger
    Drawings(long room) {
        this.room = room;
    }

    Optional<Image> of(Piece piece) {
        return Optional.ofNullable(kept.get(piece));
    }

    void keep(Piece piece, Image image) {
        if (kept.put(piece, image) == null) bytes += bytes(piece);
        for (var oldest = kept.keySet().iterator(); bytes > room && kept.size() > 1;) {
            bytes -= bytes(oldest.next());
            oldest.remove();
        }
    }

    private static long bytes(Piece piece) {
        return (long) BYTES_A_DOT * piece.band().of() * piece.band().height();
    }

    long bytes() {
        return bytes;
    }
}
