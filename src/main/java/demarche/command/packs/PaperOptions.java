package demarche.command.packs;

import demarche.command.kit.Context;
import demarche.pack.brief.Format;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.choice.Sheet;
import demarche.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How a paper is made, as far as a command line says so.
final class PaperOptions {
    /// The paper sizes by the names people type.
    enum Size { a4, letter }

    /// The kinds of file by the names people type.
    enum Form { pdf, docx, html }

    private final Context context;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--edition", paramLabel = "EDITION")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--card")
    private boolean card;

    @Option(names = "--language", paramLabel = "LANGUAGE")
    private Optional<String> language = Optional.empty();

    @Option(names = "--second", paramLabel = "LANGUAGE")
    private Optional<String> second = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT")
    private Form format = Form.pdf;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Optional<Size> paper = Optional.empty();

    @Option(names = "--template", paramLabel = "NAME")
    private Optional<String> template = Optional.empty();

    PaperOptions(Context context) {
        this.context = context;
    }

    /// A card holds what no other reader may see, so it is made for those who speak alone.
    Optional<BriefSort> sort() {
        Texts texts = Texts.of("editions", context.locale());
        Optional<BriefSort> sort = edition.map(code -> BriefSort.ofEdition(code).orElseThrow(() -> usage(
                texts.get("editions.refused.edition", code, BriefSort.editions().stream().map(BriefSort::code).collect(Collectors.joining(", "))))));
        if (!card) return sort;
        if (sort.filter(s -> s != BriefSort.INTERNAL && s != BriefSort.HEAD).isPresent()) throw usage(texts.get("editions.refused.card", edition.orElseThrow()));
        return Optional.of(BriefSort.CARD);
    }

    Optional<PackLanguage> language() {
        return language.map(this::named);
    }

    Optional<PackLanguage> second() {
        return second.map(this::named);
    }

    private PackLanguage named(String tag) {
        return PackLanguage.tagged(tag.toLowerCase(Locale.ROOT)).orElseThrow(() -> usage(context.texts().get("refused.language", tag,
                Arrays.stream(PackLanguage.values()).map(PackLanguage::tag).collect(Collectors.joining(", ")))));
    }

    Optional<Sheet> sheet() {
        return paper.map(size -> switch (size) {
            case a4 -> Sheet.A4;
            case letter -> Sheet.LETTER;
        });
    }

    Optional<String> template() {
        return template;
    }

    Format format() {
        return switch (format) {
            case pdf -> Format.PDF;
            case docx -> Format.DOCX;
            case html -> Format.HTML;
        };
    }

    /// What was chosen that belongs to the making of a pack, by its options.
    List<String> chosen() {
        return spec.commandLine().getParseResult().matchedOptions().stream().map(option -> option.longestName())
                .filter(List.of("--edition", "--card", "--language", "--second", "--paper", "--template")::contains).toList();
    }

    /// Wrong usage, in one sentence.
    ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
