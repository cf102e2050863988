package demarche.insight;

import demarche.plan.OwnFact;
import demarche.plan.choice.NarrativeKind;
import demarche.reference.Facts;
import demarche.reference.practice.Event;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps out of sight what became known only after its day. The texts of the reference are undated, so they are read for dates, for symbols of
/// documents and for names of later treaties and bodies; what names one is left out, a clause where that is enough, else the sentence.
public final class Known {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]”?)(?<!\\b(?:Arts?|paras?|Prot|No|vs|St)\\.)\\s+(?=[A-Z0-9“])");
    private static final Pattern CLAUSE = Pattern.compile("(?=; |, and |, but |, which | and the | and (?=[A-Z]))");
    private static final Pattern SOURCE = Pattern.compile(";\\s+");
    private static final String MONTHS = Arrays.stream(Month.values()).map(m -> m.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|"));
    private static final Pattern DATE = Pattern.compile("(?:(\\d{1,2}) )?(" + MONTHS + ") ((?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern SYMBOL = Pattern.compile("\\bA/(?:RES/)?(\\d\\d)/\\d+");
    /// Bodies and texts that the reference dates only by an event, with words of its title.
    private static final Map<String, String> BEGUN_BY = Map.of("Global Mechanism", "Global Mechanism", "Accra Call", "Accra Call",
            "UN directory", "points of contact directory", "both contact lists", "points of contact directory");

    private final Facts facts;
    private final List<String> laterNames;
    /// Few sources, asked again and again.
    private final Map<String, String> sources = new ConcurrentHashMap<>();

    public Known(Facts facts) {
        this.facts = facts;
        var notYetOpen = facts.reference().instruments().stream().filter(i -> i.openedOn().isAfter(facts.day()));
        this.laterNames = Stream.concat(notYetOpen.flatMap(Known::names), BEGUN_BY.keySet().stream().filter(n -> beginsLater(BEGUN_BY.get(n))).sorted()).toList();
    }

    private static Stream<String> names(Instrument instrument) {
        var names = Stream.of(instrument.shortName(), instrument.name(), instrument.number());
        return instrument.code().equals("UNCC") ? Stream.concat(names, Stream.of("UN text", "two treaties", "Hanoi")) : names;
    }

    private boolean beginsLater(String name) {
        return firstEvent(name).filter(day -> day.isAfter(facts.day())).isPresent();
    }

    private Optional<LocalDate> firstEvent(String name) {
        return facts.reference().events().stream().filter(e -> e.title().contains(name)).map(Event::first).findFirst();
    }

    /// The sentences of a text.
    public static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /// Whether nothing in the text is later than the day.
    public boolean says(String text) {
        return !namesLater(text) && !datesLater(text) && !citesLater(text);
    }

    private boolean namesLater(String text) {
        return laterNames.stream().anyMatch(text::contains);
    }

    private boolean datesLater(String text) {
        return DATE.matcher(text).results().anyMatch(this::isLater)
                || YEAR.matcher(text).results().anyMatch(year -> Integer.parseInt(year.group(1)) > facts.day().getYear());
    }

    private boolean isLater(MatchResult date) {
        var month = YearMonth.of(Integer.parseInt(date.group(3)), Month.valueOf(date.group(2).toUpperCase(Locale.ROOT)));
        int dayOfMonth = date.group(1) == null ? 1 : Math.clamp(Integer.parseInt(date.group(1)), 1, month.lengthOfMonth());
        return month.atDay(dayOfMonth).isAfter(facts.day());
    }

    private boolean citesLater(String text) {
        return SYMBOL.matcher(text).results().anyMatch(symbol -> issued(symbol).isAfter(facts.day()));
    }

    /// A session of the Assembly numbered n begins in the September of 1945 + n; its documents appear from July on.
    private LocalDate issued(MatchResult symbol) {
        Optional<LocalDate> adopted = facts.reference().resolution(symbol.group()).map(Resolution::date);
        return adopted.or(() -> firstEvent(symbol.group())).orElse(LocalDate.of(1945 + Integer.parseInt(symbol.group(1)), 7, 1));
    }

    /// What may be said of the text: its sentences without what is later.
    public List<String> keep(String text) {
        return sentences(text).stream().map(this::shortened).filter(s -> !s.isEmpty()).toList();
    }

    private String shortened(String sentence) {
        if (says(sentence)) return sentence;
        var kept = new StringBuilder();
        for (String clause : CLAUSE.split(sentence)) {
            if (!says(clause)) break;
            kept.append(clause);
        }
        String left = kept.toString().replaceAll("[,;\\s]+$", "");
        return left.length() < 25 || sentence.contains(": ") && !left.contains(": ") ? "" : left + ".";
    }

    /// The parts of a source that existed on the day; empty where none did. What our own facts stand on is always said.
    public String source(String source) {
        return source.startsWith(OwnFact.MARK) ? source : sources.computeIfAbsent(source, this::knownParts);
    }

    private String knownParts(String source) {
        return SOURCE.splitAsStream(source).filter(this::says).collect(Collectors.joining("; "));
    }

    /// Whether the narrative can be used at all: neither its words nor its subject are later than the day.
    public boolean has(Narrative narrative) {
        if (source(narrative.source()).isBlank() || isMisconceptionOfLater(narrative)) return false;
        return says(narrative.statement()) && narrative.topics().stream().flatMap(id -> facts.reference().topic(id).stream()).noneMatch(this::isLater);
    }

    /// Nobody can be wrong about what did not exist: all dated evidence is later.
    private boolean isMisconceptionOfLater(Narrative narrative) {
        return narrative.kind() == NarrativeKind.MISCONCEPTION && keep(narrative.evidence()).isEmpty();
    }

    /// Whether the event can stand in a calendar of the day: a resolution has no number before it is adopted.
    public boolean has(Event event) {
        return event.isKnownOn(facts.day()) && (event.isOwn() || says(event.title().replaceAll("\\([^)]*\\)", "")));
    }

    private boolean isLater(Topic topic) {
        return topic.debate() == Debate.UN_CYBERCRIME_CONVENTION && isUnopened("UNCC") || topic.id().value().startsWith("bc2p") && isUnopened("CETS224");
    }

    private boolean isUnopened(String code) {
        return facts.reference().instrument(code).filter(i -> i.openedOn().isAfter(facts.day())).isPresent();
    }
}
