package demarche.ui.states.own;

import demarche.insight.FactWords;
import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import demarche.plan.id.FactKey.Sort;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.reference.OwnValue;
import demarche.reference.state.Resolution;
import demarche.text.Texts;
import demarche.ui.states.facts.Checks;
import demarche.ui.states.facts.Correctable;
import demarche.ui.states.facts.OpenState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A fact that we know better than the reference, being written; nothing stands before it is saved.
final class CorrectionDraft {
    private final OpenState open;
    private final Iso3 state;
    private final List<FactKey> keys;
    private final Texts texts;
    private final FactWords words;
    private final Checks checks;
    private FactKey key;
    private Optional<String> value;
    private LocalDate since;
    private String source;

    /// @param texts the bundle `corrections`
    CorrectionDraft(OpenState open, Iso3 state, Correctable of, Texts texts) {
        this.open = open;
        this.state = state;
        this.keys = of.keys();
        this.texts = texts;
        this.words = new FactWords(open.desk().reference(), Texts.of("facts", texts.locale()));
        this.checks = new Checks(open.wording(), open.desk().planDay());
        this.key = keys.getFirst();
        this.value = of.own().map(OwnFact::value);
        this.since = of.own().map(OwnFact::since).orElseGet(() -> usual(key));
        this.source = of.own().map(OwnFact::source).orElse("");
    }

    /// A vote was cast on its day; of all else nothing but today is sure.
    private LocalDate usual(FactKey of) {
        Optional<LocalDate> voted = of.sort() == Sort.VOTE ? open.desk().reference().resolution(of.of()).map(Resolution::date) : Optional.empty();
        return voted.orElseGet(open.desk()::planDay);
    }

    List<FactKey> keys() {
        return keys;
    }

    FactKey key() {
        return key;
    }

    String name(FactKey of) {
        return words.name(of);
    }

    /// The values to choose from; none where a number is written.
    List<String> choices() {
        return OwnValue.choices(key.sort());
    }

    String worded(String choice) {
        return words.value(key.sort(), choice);
    }

    Optional<String> value() {
        return value;
    }

    LocalDate since() {
        return since;
    }

    String source() {
        return source;
    }

    /// Every method that takes a value answers with what is wrong with it.
    Optional<String> takeKey(FactKey given) {
        if (since.equals(usual(key))) since = usual(given);
        key = given;
        return Optional.empty();
    }

    Optional<String> takeValue(String given) {
        if (OwnValue.read(key.sort(), given).isEmpty()) return Optional.of(texts.get(choices().isEmpty() ? "corrections.value.number" : "corrections.value.missing"));
        value = Optional.of(given);
        return Optional.empty();
    }

    Optional<String> takeSince(Optional<LocalDate> given) {
        return checks.day(given, day -> since = day);
    }

    Optional<String> takeSource(String given) {
        if (given.isBlank()) return Optional.of(texts.get("corrections.source.missing"));
        return checks.line(given, line -> source = line);
    }

    /// What keeps it from being saved, though every field by itself is fine.
    Optional<String> missingValue() {
        return value.isEmpty() ? takeValue("") : Optional.empty();
    }

    Optional<String> missingSource() {
        return source.isBlank() ? takeSource("") : Optional.empty();
    }

    /// One undoable edit. A fact with another day is a new one, so that the earlier days stay as they were.
    ///
    /// @return why it was refused
    Optional<String> save() {
        return open.put(() -> new OwnFact(id(), state, key, value.orElseThrow(), since, source, open.desk().author()));
    }

    private ItemId id() {
        return open.desk().plan().ownFacts().stream().filter(f -> f.state().equals(state) && f.fact().equals(key) && f.since().equals(since))
                .map(OwnFact::id).findFirst().orElseGet(ItemId::random);
    }
}
