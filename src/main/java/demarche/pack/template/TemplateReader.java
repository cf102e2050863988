package demarche.pack.template;

import demarche.pack.block.Block;
import demarche.pack.block.look.Accent;
import demarche.pack.block.look.Logo;
import demarche.pack.block.look.Look;
import demarche.pack.block.look.Role;
import demarche.pack.block.look.Typeface;
import demarche.pack.ink.Longest;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.PackLanguage;
import demarche.plan.handling.Colour;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads a template from its folder and looks at every value before any is used. What it names is read from that folder alone; nothing in it is ever run,
/// fetched, or taken over as markup.
public final class TemplateReader {
    static final String FILE = "template.json";
    private static final int BYTES = 64 * 1024;
    private static final int DEPTH = 6;
    private static final int LINES = 6;
    /// What the thin lines of a page need to be seen, by WCAG 2.
    private static final double SEEN = 3;
    private static final Set<String> NAMES = Set.of("format", "letterhead", "logo", "fonts", "colours", "titles", "order", "foot");
    private final String name;
    private final Findings findings = new Findings();
    private final Folder folder;

    private TemplateReader(String name, Path path) {
        this.name = name;
        this.folder = new Folder(path, findings);
    }

    /// The template in that folder, by the folder’s name.
    ///
    /// @throws TemplateProblem with every reason why it cannot be used
    public static Template read(Path folder) throws TemplateProblem {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return new TemplateReader(Shown.of(String.valueOf(last)), folder).read();
    }

    private Template read() throws TemplateProblem {
        Optional<Template> template = folder.read(FILE, BYTES).flatMap(this::parsed).map(node -> template(new Slots(node, "", findings).only(NAMES)));
        if (!findings.flaws().isEmpty()) throw new TemplateProblem(name, findings.flaws());
        return template.orElseThrow();
    }

    private Optional<ObjectNode> parsed(byte[] json) {
        var factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(BYTES).build()).build();
        try {
            var node = JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().readTree(json);
            return node instanceof ObjectNode object ? Optional.of(object) : findings.without(t -> t.get("template.json", FILE, 1, 1));
        } catch (JacksonException e) {
            var at = Optional.ofNullable(e.getLocation());
            return findings.without(t -> t.get("template.json", FILE, at.map(l -> Math.max(1, l.getLineNr())).orElse(1), at.map(l -> Math.max(1, l.getColumnNr())).orElse(1)));
        }
    }

    private Template template(Slots slots) {
        if (slots.number("format", 1, 1).isEmpty() && !slots.node().has("format")) findings.add(t -> t.get("template.format"));
        List<String> lines = slots.lines("letterhead", LINES);
        Optional<Logo> logo = slots.group("logo").flatMap(new LogoReader(folder)::read);
        Map<Role, Typeface> faces = slots.group("fonts").map(new FontReader(folder)::read).orElse(Map.of());
        Map<Accent, Colour> colours = slots.group("colours").map(this::colours).orElse(Map.of());
        return new Template(name, new Block.Letterhead(lines, logo), new Look(faces, colours), titles(slots), order(slots), slots.words("foot", Longest.RUNNING).orElse(""));
    }

    private Map<Accent, Colour> colours(Slots slots) {
        var colours = new EnumMap<Accent, Colour>(Accent.class);
        slots.only(Stream.of(Accent.values()).map(TemplateReader::word).collect(Collectors.toSet()));
        for (Accent accent : Accent.values()) slots.words(word(accent)).flatMap(written -> colour(accent, slots.at(word(accent)), written)).ifPresent(colour -> colours.put(accent, colour));
        return colours;
    }

    private Optional<Colour> colour(Accent accent, String at, String written) {
        Optional<Colour> colour = Colour.read(written);
        if (colour.isEmpty()) return findings.without(t -> t.get("template.colour", at, Shown.of(written)));
        double needed = accent == Accent.RULE ? SEEN : Colour.READABLE;
        double contrast = colour.get().contrastWith(Colour.WHITE);
        return contrast >= needed ? colour : findings.without(t -> t.get("template.contrast", at, written, contrast, needed));
    }

    private Map<PackLanguage, Map<BriefPart, String>> titles(Slots slots) {
        var titles = new EnumMap<PackLanguage, Map<BriefPart, String>>(PackLanguage.class);
        slots.group("titles").ifPresent(all -> all.only(Stream.of(PackLanguage.values()).map(PackLanguage::tag).collect(Collectors.toSet())).each((tag, inner) -> {
            var words = new EnumMap<BriefPart, String>(BriefPart.class);
            inner.only(Stream.of(BriefPart.values()).map(TemplateReader::word).collect(Collectors.toSet()));
            for (BriefPart part : BriefPart.values()) inner.words(word(part)).ifPresent(title -> words.put(part, title));
            PackLanguage.tagged(tag).ifPresent(language -> titles.put(language, words));
        }));
        return titles;
    }

    private List<BriefPart> order(Slots slots) {
        List<String> words = slots.lines("order", BriefPart.values().length);
        var seen = new HashSet<String>();
        words.stream().filter(w -> part(w).isEmpty()).forEach(w -> findings.add(t -> t.get("template.part", Shown.of(w), String.join(", ", BriefPart.usual().stream().map(TemplateReader::word).toList()))));
        words.stream().filter(w -> !seen.add(w)).forEach(w -> findings.add(t -> t.get("template.part.twice", Shown.of(w))));
        if (words.isEmpty() && slots.node().has("order") && slots.node().get("order").isArray() && slots.node().get("order").isEmpty()) findings.add(t -> t.get("template.order.empty"));
        return words.stream().flatMap(w -> part(w).stream()).distinct().toList();
    }

    private static Optional<BriefPart> part(String word) {
        return Stream.of(BriefPart.values()).filter(part -> word(part).equals(word)).findFirst();
    }

    /// `day-sheet`
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
