package demarche.command.kit;

import demarche.exchange.bundle.FactsInUse;
import demarche.exchange.bundle.FactsShelf;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.state.State;
import demarche.text.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What every command works with. Facts are loaded when first asked for, so that `--help` need not wait.
public final class Context {
    /// Where answers and sentences go.
    public record Streams(PrintStream out, PrintStream err) {}

    private final Options options = new Options();
    private final Streams streams;
    private final Clock clock;
    private final Path usualLibrary;
    private Optional<FactsInUse> facts = Optional.empty();

    public Context(Streams streams, Clock clock, Path usualLibrary) {
        this.streams = streams;
        this.clock = clock;
        this.usualLibrary = usualLibrary;
    }

    public Options options() {
        return options;
    }

    public Printer printer() {
        return new Printer(streams.out(), options.json());
    }

    public PrintStream err() {
        return streams.err();
    }

    public Clock clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Locale locale() {
        return Locale.ENGLISH;
    }

    public Texts texts() {
        return texts("command");
    }

    public Texts texts(String bundle) {
        return Texts.of(bundle, locale());
    }

    public Path library() {
        return options.library().orElse(usualLibrary);
    }

    /// Where newer facts are kept, beside the library.
    public FactsShelf shelf() {
        return FactsShelf.beside(library(), locale());
    }

    /// The facts to work with. Where those taken last cannot be used, that is said beside the answer.
    public FactsInUse facts() {
        if (facts.isEmpty()) {
            facts = Optional.of(shelf().load());
            facts.get().trouble().ifPresent(sentence -> streams.err().print(sentence + "\n"));
        }
        return facts.get();
    }

    public Reference reference() {
        return facts().reference();
    }

    public State state(String code) throws Refusal {
        return iso3(code).flatMap(reference()::state).orElseThrow(() -> new Refusal(texts().get("refused.state", code)));
    }

    private static Optional<Iso3> iso3(String code) {
        try {
            return Optional.of(new Iso3(code.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// @param text empty where none was given
    public Optional<LocalDate> day(Optional<String> text) throws Refusal {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeException _) {
            throw new Refusal(texts().get("refused.day", text.orElseThrow()));
        }
    }
}
