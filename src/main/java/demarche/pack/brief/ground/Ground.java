package demarche.pack.brief.ground;

import demarche.history.mapping.ItemMapping;
import demarche.insight.answer.Reply;
import demarche.insight.Countdown;
import demarche.insight.Coverage;
import demarche.insight.Known;
import demarche.insight.Narratives;
import demarche.insight.rights.RightsSheet;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.plan.Kind;
import demarche.plan.OwnFact;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.BriefPart;
import demarche.plan.id.FactKey;
import demarche.plan.id.FactKey.Sort;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.Reference;
import demarche.reference.state.Resolution;
import demarche.reference.state.State;
import demarche.reference.topic.Narrative;
import demarche.reference.topic.Topic;
import demarche.text.Amounts;
import demarche.text.Days;
import demarche.text.Hours;
import demarche.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What all pages of one brief stand on: the request, the words, the sources cited so far and what was found to be unknown.
public final class Ground {
    private static final Pattern DATED = Pattern.compile("(?:\\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\\d\\d\\b");
    private final Request request;
    private final Facts facts;
    private final Texts texts;
    private final Names names;
    private final Days days;
    private final Known known;
    private final Narratives narratives;
    private final Coverage coverage;
    private final List<Programme> programmes;
    private final Volume volume;
    private final Engagement engagement;
    private final Hours hours;

    /// Of a brief that is a document of its own.
    public Ground(Request request) {
        this(request, Volume.alone(request));
    }

    public Ground(Request request, Volume volume) {
        this.volume = volume;
        this.engagement = Engagement.of(request);
        this.hours = new Hours(request.locale());
        this.request = request;
        this.facts = request.facts().seenIn(request.edition());
        this.narratives = Narratives.of(request.plan(), request.facts().reference(), request.edition());
        this.texts = Texts.of("brief", request.locale());
        this.names = new Names(texts);
        this.days = new Days(request.locale());
        this.known = new Known(facts);
        this.coverage = Coverage.of(request.plan(), facts);
        this.programmes = Volume.inOrder(coverage, request.state());
    }

    public Request request() {
        return request;
    }

    public Plan plan() {
        return request.plan();
    }

    public Facts facts() {
        return facts;
    }

    public LocalDate day() {
        return facts.day();
    }

    public Reference reference() {
        return facts.reference();
    }

    public Iso3 iso3() {
        return request.state();
    }

    public Optional<State> state() {
        return reference().state(iso3());
    }

    public String stateName() {
        return name(iso3());
    }

    public String name(Iso3 iso3) {
        return reference().state(iso3).map(s -> s.name(request.locale())).orElse(iso3.code());
    }

    public Optional<TargetState> target() {
        return plan().target(iso3());
    }

    /// Whether the edition may see every field of such items.
    public boolean mayTell(Kind kind) {
        return ItemMapping.of(kind).fields().stream().allMatch(field -> field.sensitivity().seenIn(request.edition()));
    }

    public Coverage coverage() {
        return coverage;
    }

    public Known known() {
        return known;
    }

    public Days days() {
        return days;
    }

    /// How texts of the reference that are English alone stand in the brief.
    public Tongue tongue() {
        return new Tongue(request.locale(), narratives);
    }

    public Names names() {
        return names;
    }

    public String text(String key, Object... places) {
        return texts.get(key, places);
    }

    /// A number as it stands in a sentence or a table.
    public String number(long number) {
        return new Amounts(request.locale()).number(BigDecimal.valueOf(number));
    }

    /// The document it is bound into.
    public Volume volume() {
        return volume;
    }

    /// The meeting it is for.
    public Engagement engagement() {
        return engagement;
    }

    public Hours hours() {
        return hours;
    }

    /// The id of a section of this brief.
    public String id(BriefPart part) {
        return id(part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String id(String id) {
        return volume.id(iso3(), id);
    }

    public String number(BriefPart part) {
        return volume.number(part);
    }

    /// A section with its number in the order of this document.
    public Section section(BriefPart part, String name, Thumb thumb, List<Block> blocks) {
        return new Section(id(part), number(part), name, thumb, blocks);
    }

    /// What was said, and the page of the section that says more; nothing is added where the section is left out.
    public Phrase onPage(Phrase said, BriefPart part, String name) {
        if (!volume.has(part)) return said;
        return said.words(" (" + text("facts.page") + " ").pageOf(id(part), text("go.section", number(part) + " " + name)).words(")");
    }

    /// The programmes of the brief, the next to start first; the sheets are counted through the document from A1.
    public List<Programme> programmes() {
        return programmes;
    }

    public String sheet(Programme programme) {
        return "A" + (volume.programmes().indexOf(programme) + 1);
    }

    /// The rights and dual-use check of the programme, as far as its answers bear it out.
    public RightsSheet rights(Programme programme) {
        return RightsSheet.of(programme, plan(), reference());
    }

    /// The decision points that somebody could have in the calendar on the day, the next first.
    public List<Countdown> countdowns() {
        return Countdown.of(coverage).stream().filter(c -> known.has(c.event()) && c.event().concerns(iso3())).toList();
    }

    /// The next decision point that has not begun, or else the one going on.
    public Optional<Countdown> nextDecision() {
        List<Countdown> all = countdowns();
        return all.stream().filter(c -> c.daysLeft() > 0).findFirst().or(() -> all.stream().findFirst());
    }

    /// What programmes for the state teach.
    public Set<TopicId> topics() {
        return new TreeSet<>(coverage.state(iso3()).topics().keySet());
    }

    public String topic(TopicId id) {
        return reference().topic(id).map(Topic::label).orElse(id.value());
    }

    /// Beside what is invented, in a sample.
    public Phrase invented(Phrase phrase) {
        return plan().head().sample() ? phrase.aside(text("brief.sample")) : phrase;
    }

    /// A text of the plan, or that it is unknown.
    public Phrase given(String text) {
        return text.isBlank() ? Phrase.of(text("brief.unknown")) : invented(Phrase.of(text));
    }

    /// The number of a source, left out where it is later than the day.
    public List<Integer> cite(String source) {
        String kept = known.source(source);
        return kept.isBlank() ? List.of() : List.of(volume.sources().cite(tongue().source(kept), dated(kept)));
    }

    public List<Integer> cite(String source, LocalDate dated) {
        String kept = known.source(source);
        return kept.isBlank() ? List.of() : List.of(volume.sources().cite(tongue().source(kept), days.day(dated)));
    }

    /// Where the state's vote is known from: the record of the roll call, or a fact of our own.
    public List<Integer> citeVote(Resolution resolution) {
        return facts.own(iso3(), new FactKey(Sort.VOTE, resolution.symbol())).map(this::cite)
                .orElseGet(() -> cite(resolution.symbol() + ": " + resolution.source(), resolution.date()));
    }

    public List<Integer> cite(OwnFact own) {
        return cite(own.cited(), own.since());
    }

    /// The last date that the source's own words name.
    private String dated(String source) {
        return DATED.matcher(source).results().map(r -> r.group().strip()).reduce((_, last) -> last).map(date -> SourceDate.in(date, days)).orElseGet(() -> text("sources.undated"));
    }

    /// What can be said: the ministry's own words in the place of the reference's, since the brief is for the ministry alone.
    public Narratives narratives() {
        return narratives;
    }

    /// Whether the narrative could be used on the day; the ministry's own always can.
    public boolean has(Narrative narrative) {
        return narratives.own(narrative.id()).isPresent() || known.has(narrative);
    }

    /// A text of the narrative, as far as it was known on the day; the ministry's own as it stands.
    public List<String> keep(Narrative narrative, String text) {
        return narratives.own(narrative.id()).isPresent() ? Known.sentences(text) : known.keep(text);
    }

    public Reply reply(Narrative narrative) {
        return narratives.own(narrative.id()).map(Reply::of).orElseGet(() -> Reply.of(narrative, known));
    }

    public SourceList sources() {
        return volume.sources();
    }

    /// Keeps what was found to be unknown for the last page.
    public void unknown(String sentence) {
        if (!volume.unknowns().contains(sentence)) volume.unknowns().add(sentence);
    }

    public List<String> unknowns() {
        return volume.unknowns();
    }
}
