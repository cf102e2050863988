package demarche.ui.sharing.lock;

import demarche.exchange.planfile.ReadResult;
import java.nio.file.Path;

/// A locked file that waits for its passphrase.
///
/// @param hasKey whether this computer has a key at all
public record Closed(Path file, ReadResult.Locked locked, boolean hasKey) {}
