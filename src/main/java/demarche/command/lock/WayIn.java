package demarche.command.lock;

import demarche.command.kit.Refusal;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.lock.LockedFile;
import demarche.exchange.lock.Opener;
import demarche.exchange.lock.Passphrase;
import demarche.text.Texts;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options by which a command opens a locked file: the passphrase of the file or of a key, and the key where it is not that of this computer.
final class WayIn {
    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private Optional<String> passphrase = Optional.empty();

    @Option(names = "--identity", paramLabel = "FILE")
    private Optional<String> identity = Optional.empty();

    Opener opener(LockedFile.Kind kind, Secrets secrets, Texts texts) throws Refusal, FileTrouble {
        Optional<Passphrase> words = secrets.passphrase(passphrase);
        return switch (kind) {
            case PASSPHRASE -> words.orElseThrow(() -> new Refusal(texts.get("lock.command.needs-passphrase")));
            case PEOPLE -> identity.isPresent() ? secrets.identity(identity.get(), words)
                    : secrets.myKey(words.orElseThrow(() -> new Refusal(texts.get("lock.command.needs-key")))).identity();
        };
    }
}
