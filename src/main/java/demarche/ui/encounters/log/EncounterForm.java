package demarche.ui.encounters.log;

import demarche.insight.people.Logged;
import demarche.plan.Encounter;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.EncounterKind;
import demarche.plan.choice.Leaning;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.ui.encounters.part.Picker;
import demarche.ui.encounters.part.Wording;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields of an encounter in the order in which one tells of it, and under them what saving adds besides.
final class EncounterForm extends VBox {
    private final Draft draft;
    private final Wording wording;
    private final Fields fields;
    private final List<Field<?>> all = new ArrayList<>();
    private final Picker<Iso3> state;
    private final Picker<Person> who;
    private final Picker<NarrativeId> raised;
    private final VBox also = Style.styled(new VBox(), Style.GAP_4, Style.ALSO);
    private final Field<Boolean> judge;

    EncounterForm(Draft draft) {
        this.draft = draft;
        wording = draft.wording();
        fields = new Fields(wording.texts().locale());
        state = new Picker<>(Caption.of("encounter-state", wording.text("encounters.form.state")).help(wording.text("encounters.form.state.prompt")), wording::missed, draft::findStates, this::takeState);
        who = new Picker<>(Caption.of("encounter-who", wording.text("encounters.form.who")).help(wording.text("encounters.form.who.prompt")), wording::missed, draft::findPeople, this::meet)
                .several(() -> last(draft.people(), this::part));
        raised = new Picker<>(Caption.of("encounter-raised", wording.text("encounters.form.raised")).help(wording.text("encounters.form.raised.prompt")), wording::missed, draft::findConcerns, this::raise)
                .several(() -> last(List.copyOf(draft.given().raised()), this::drop));
        judge = fields.check(Caption.of("encounter-judge", wording.text("encounters.also.judge")), draft.isJudging(), on -> {
            draft.judge(on);
            return Optional.empty();
        });
        Style.styled(this, Style.GAP_12);
        getChildren().addAll(line(state, 1, who, 2), how(), heard(), said(), line(grown(kept(promise())), 1, raised, 1), next(), also);
        draft.state().ifPresent(s -> state.show(wording.state(s)));
        showPeople();
        showRaised();
        show();
    }

    private EvenColumns how() {
        Encounter given = draft.given();
        return new EvenColumns(150, 14,
                kept(fields.choice(Caption.of("encounter-kind", wording.text("encounters.form.kind")), List.of(EncounterKind.values()), wording.words()::of, given.type(),
                        kind -> take(e -> e.withType(kind)))),
                kept(fields.text(Caption.of("encounter-place", wording.text("encounters.form.place")), given.place(), place -> take(e -> e.withPlace(place)))),
                kept(fields.date(Caption.of("encounter-day", wording.text("encounters.form.day")), Optional.of(given.day()), day -> shown(draft.takeDay(day)))));
    }

    private EvenColumns heard() {
        Encounter given = draft.given();
        List<Optional<Leaning>> stances = Stream.concat(Stream.of(Optional.<Leaning>empty()), Arrays.stream(Leaning.values()).map(Optional::of)).toList();
        return new EvenColumns(150, 14,
                kept(fields.choice(Caption.of("encounter-heard", wording.text("encounters.form.heard")), stances,
                        s -> s.map(wording.words()::of).orElseGet(() -> wording.text("encounters.form.heard.none")), given.heard(), stance -> take(e -> e.withHeard(stance)))),
                kept(fields.choice(Caption.of("encounter-confidence", wording.text("encounters.form.confidence")), List.of(Confidence.values()), wording.words()::of, given.confidence(),
                        sure -> take(e -> e.withConfidence(sure)))));
    }

    private EvenColumns said() {
        return new EvenColumns(220, 14,
                kept(fields.area(Caption.of("encounter-quote", wording.text("encounters.form.quote")), 2, draft.given().quote(), quote -> take(e -> e.withQuote(quote)))),
                kept(fields.area(Caption.of("encounter-summary", wording.text("encounters.form.summary")), 2, draft.given().summary(), about -> take(e -> e.withSummary(about)))));
    }

    private Field<String> promise() {
        return fields.text(Caption.of("encounter-promise", wording.text("encounters.form.promise")), draft.given().promise(), promise -> take(e -> e.withPromise(promise)));
    }

    private HBox next() {
        Encounter given = draft.given();
        return line(grown(kept(fields.text(Caption.of("encounter-next", wording.text("encounters.form.next")), given.followUp(), next -> take(e -> e.withFollowUp(next))))), 2,
                kept(fields.ahead(Caption.of("encounter-by", wording.text("encounters.form.by")).help(wording.text("encounters.form.by.help")), given.followUpBy(),
                        () -> draft.today(), by -> take(e -> e.withFollowUpBy(by)))), 1);
    }

    /// Two parts side by side that share the width as told.
    private static HBox line(Region one, int share, Region other, int otherShare) {
        var line = Style.styled(new HBox(one, other), Style.GAP_12);
        for (Region part : List.of(one, other)) {
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setMinWidth(0);
        }
        one.setPrefWidth(200.0 * share);
        other.setPrefWidth(200.0 * otherShare);
        return line;
    }

    private static <R extends Region> R grown(R region) {
        region.setMaxWidth(Double.MAX_VALUE);
        return region;
    }

    private <T> Field<T> kept(Field<T> field) {
        all.add(field);
        return field;
    }

    private Optional<String> take(UnaryOperator<Encounter> change) {
        return shown(draft.take(change));
    }

    private Optional<String> shown(Optional<String> refusal) {
        show();
        return refusal;
    }

    private void takeState(Iso3 now) {
        draft.take(e -> e.withState(now));
        show();
    }

    private void meet(Person person) {
        Optional<String> refusal = draft.meet(person);
        who.problem(refusal.orElse(""));
        if (state.field().getText().isBlank()) draft.state().ifPresent(s -> state.show(wording.state(s)));
        showPeople();
        show();
    }

    private void part(Person person) {
        draft.part(person);
        showPeople();
        show();
    }

    private void raise(NarrativeId concern) {
        draft.raise(concern);
        showRaised();
        show();
    }

    private void drop(NarrativeId concern) {
        draft.drop(concern);
        showRaised();
        show();
    }

    private static <T> void last(List<T> all, Consumer<T> then) {
        if (!all.isEmpty()) then.accept(all.getLast());
    }

    private void showPeople() {
        who.chips(draft.people().stream().map(p -> Chip.plain(draft.name(p)).removable(wording.text("encounters.who.remove", draft.name(p)), () -> part(p))).toList());
    }

    private void showRaised() {
        raised.rows(draft.given().raised().stream().map(this::concern).toList());
    }

    private Region concern(NarrativeId id) {
        String statement = draft.concern(id);
        var words = Words.wrapped(statement);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return new HBox(words, Buttons.icon("fth-x", wording.text("encounters.raised.remove", statement), "", () -> drop(id)));
    }

    /// What saving adds besides the encounter.
    private void show() {
        Optional<Logged> logged = draft.isNew() ? draft.logged() : Optional.empty();
        also.getChildren().clear();
        logged.flatMap(Logged::judged).ifPresent(a -> {
            String now = wording.text("encounters.also.judged", wording.state(a.state()), wording.words().of(a.leaning()), wording.words().of(a.confidence()));
            also.getChildren().addAll(judge, Words.caption(now + " " + draft.before()));
        });
        logged.filter(l -> !l.heard().isEmpty()).ifPresent(l -> also.getChildren().add(Words.caption(wording.text("encounters.also.heard", l.heard().size()))));
        if (!draft.isNew()) also.getChildren().add(Words.caption(wording.text("encounters.also.mended")));
        also.setVisible(!also.getChildren().isEmpty());
        also.setManaged(also.isVisible());
    }

    /// Takes what is typed in every field; whether the encounter can be saved.
    boolean commit() {
        boolean found = Stream.of(state, who, raised).map(Picker::commit).reduce(true, Boolean::logicalAnd);
        boolean fine = all.stream().map(Field::commit).reduce(found, Boolean::logicalAnd);
        boolean known = draft.state().isPresent();
        if (found) state.problem(known ? "" : wording.text("encounters.refused.no-state"));
        if (!known) state.field().requestFocus();
        return fine && known;
    }

    Optional<Logged> logged() {
        return draft.logged();
    }

    /// Takes what is typed as far as it can be taken, and complains of nothing.
    void keep() {
        who.commit();
        raised.commit();
        all.forEach(Field::commit);
    }

    /// Whether a search stands open, which Escape closes first.
    boolean isFinding() {
        return state.isOpen() || who.isOpen() || raised.isOpen();
    }

    /// Shows what was added to the draft from elsewhere.
    void refresh() {
        draft.state().ifPresent(s -> state.show(wording.state(s)));
        showRaised();
        show();
    }

    /// Where the state is known already, with whom we met.
    void focus() {
        (draft.state().isPresent() ? who : state).field().requestFocus();
    }
}
