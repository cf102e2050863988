package demarche.command.kit;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The root of the command line and what every command understands.
@Command(name = "demarche", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, sortOptions = false, usageHelpAutoWidth = true,
        resourceBundle = "demarche.i18n.usage", versionProvider = Version.class)
public final class Options {
    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "option.json")
    private boolean json;

    @Option(names = "--library", scope = ScopeType.INHERIT, paramLabel = "FILE", descriptionKey = "option.library")
    private Path library;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    /// Whether a machine reads the answer.
    public boolean json() {
        return json;
    }

    public boolean debug() {
        return debug;
    }

    public Optional<Path> library() {
        return Optional.ofNullable(library);
    }
}
