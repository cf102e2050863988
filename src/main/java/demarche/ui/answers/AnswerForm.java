package demarche.ui.answers;

import demarche.insight.TopicName;
import demarche.insight.TopicSearch;
import demarche.plan.OwnNarrative;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.Choice;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The ministry's own words, field by field; each is kept as it is left.
final class AnswerForm extends VBox {
    private final Drafting drafting;
    private final Wording wording;
    private final Texts texts;
    private final ItemId id;
    private final FlowPane topics = Style.styled(new FlowPane(), Style.GAP_8);
    private OwnNarrative shown;

    AnswerForm(OwnNarrative own, Drafting drafting, Wording wording) {
        this.drafting = drafting;
        this.wording = wording;
        this.texts = wording.texts();
        this.id = own.id();
        this.shown = own;
        Style.styled(this, Style.GAP_12);
        var fields = new Fields(texts.locale());
        getChildren().add(fields.choice(Caption.of("answer-kind", texts.get("answers.form.kind")), List.of(NarrativeKind.values()), wording::kind, own.sort(), k -> change(o -> o.withSort(k))));
        area("answer-statement", texts.get("answers.form.statement"), own.statement(), OwnNarrative::withStatement);
        area("answer-fair", texts.get("answers.form.fair"), own.fair(), OwnNarrative::withFair);
        area("answer-answer", texts.get("answers.form.answer"), own.answer(), OwnNarrative::withAnswer);
        area("answer-softer", texts.get("answers.form.softer"), own.softer(), OwnNarrative::withSofter);
        area("answer-evidence", texts.get("answers.form.evidence"), own.evidence(), OwnNarrative::withEvidence);
        getChildren().addAll(fields.text(Caption.of("answer-messenger", texts.get("answers.form.messenger")), own.messenger(), v -> change(o -> o.withMessenger(v))),
                new VBox(Words.wrapped(texts.get("answers.form.topics"), Style.ANSWER_LABEL), topics));
        area("answer-source", texts.get("answers.form.source"), own.source(), OwnNarrative::withSource);
        getChildren().add(fields.date(Caption.of("answer-reviewed", texts.get("answers.form.reviewed")), own.reviewed(), v -> change(o -> o.withReviewed(v))));
        fill();
    }

    private void area(String field, String label, String value, BiFunction<OwnNarrative, String, OwnNarrative> with) {
        getChildren().add(new Fields(texts.locale()).area(Caption.of(field, label), 3, value, v -> change(o -> with.apply(o, v))));
    }

    private Optional<String> change(UnaryOperator<OwnNarrative> change) {
        return drafting.change(id, change);
    }

    ItemId id() {
        return id;
    }

    /// The topics as they are now; the fields keep what is typed.
    void show(OwnNarrative own) {
        boolean same = own.topics().equals(shown.topics());
        shown = own;
        if (!same) fill();
    }

    private void fill() {
        Button add = Buttons.withIcon(Buttons.small(texts.get("answers.form.topics.add"), () -> {}), "fth-plus");
        add.setId("add-answer-topic");
        add.setOnAction(_ -> SearchPopup.open(add, new SearchPanel<>(texts.get("answers.form.topics.add"), texts.get("answers.form.topics.prompt"), texts.locale(), this::find).onTaken(this::add)));
        topics.getChildren().setAll(Stream.concat(shown.topics().stream().flatMap(t -> wording.reference().topic(t).stream()).map(this::chip), Stream.of(add)).toList());
    }

    private Node chip(Topic topic) {
        String name = TopicName.listed(topic);
        return Chip.taught(topic.debate().code(), name).removable(texts.get("answers.form.topics.remove", name), () -> change(o -> {
            var left = new TreeSet<>(o.topics());
            left.remove(topic.id());
            return o.withTopics(left);
        }));
    }

    private List<Choice<TopicId>> find(String sought) {
        return TopicSearch.find(wording.reference().topics(), sought).stream().filter(t -> !shown.topics().contains(t.id()))
                .map(t -> new Choice<>(t.id(), Optional.of(t.debate()), TopicName.listed(t), t.summary())).toList();
    }

    private void add(TopicId topic) {
        change(o -> {
            var more = new TreeSet<>(o.topics());
            more.add(topic);
            return o.withTopics(more);
        });
    }
}
