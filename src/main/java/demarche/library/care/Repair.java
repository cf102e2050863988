package demarche.library.care;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a repair did.
///
/// @param copy   the library as it was; empty where there was nothing to mend
/// @param mended what is as it should be now
/// @param left   what could not be mended
public record Repair(Optional<Path> copy, List<Finding> mended, List<Finding> left) {
    public Repair {
        mended = List.copyOf(mended);
        left = List.copyOf(left);
    }
}
