package demarche.ui.sharing.merge;

import demarche.history.merge.Copy;
import demarche.text.Texts;
import demarche.ui.sharing.lock.Signer;
import java.nio.file.Path;

/// A colleague's copy as its file holds it.
///
/// @param signer who vouches for the file, in words
public record Arrived(Path file, Copy copy, String signer) {

    /// @param texts of the bundle `review`
    public static Arrived of(Path file, Copy copy, Signer signer, Texts texts) {
        return new Arrived(file, copy, switch (signer) {
            case Signer.Known(String name, _) -> texts.get("review.signer.known", name);
            case Signer.Unknown _ -> texts.get("review.signer.unknown");
            case Signer.Broken() -> texts.get("review.signer.broken");
            case Signer.None() -> texts.get("review.signer.none");
        });
    }
}
