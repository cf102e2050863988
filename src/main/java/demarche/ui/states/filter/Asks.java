package demarche.ui.states.filter;

import demarche.insight.states.Question;
import demarche.insight.states.Subject;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.text.Texts;
import demarche.ui.kit.Icon;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.group.Drop;
import demarche.ui.kit.part.Buttons;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// The buttons of the filter bar that open the answers to a question.
final class Asks {
    /// The roll call first offered: the one that opened the talks on a second treaty.
    private static final String TALKS = "A/RES/74/247";
    private static final String BUDAPEST = "ETS185";

    private final FilterModel model;
    private final Texts texts;

    Asks(FilterModel model) {
        this.model = model;
        this.texts = model.texts();
    }

    /// What the reference knows of states.
    List<Button> facts() {
        return List.of(button("filter-vote", texts.get("filters.vote"), this::votes), button("filter-treaty", texts.get("filters.treaty"), this::treaties),
                button("filter-group", texts.get("filters.group"), () -> panel(Subject.GROUP, Subject.SUBREGION)),
                button("filter-member", texts.get("filters.member"), () -> panel(Subject.MEMBER)),
                button("filter-lists", texts.get("filters.lists"), () -> panel(Subject.LIST)));
    }

    /// What the plan says of them.
    Button plan() {
        return button("filter-plan", texts.get("filters.plan"), () -> panel(Subject.TARGET, Subject.PROGRAMME, Subject.LEANING));
    }

    private static Button button(String id, String text, Supplier<AskPanel> panel) {
        var button = Buttons.small(text, () -> {});
        button.setGraphic(Icon.inText("fth-chevron-down"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setId(id);
        button.setOnAction(_ -> {
            AskPanel asked = panel.get();
            Drop.open(button, asked, asked.first());
        });
        return button;
    }

    AskPanel panel(Subject... subjects) {
        return new AskPanel(model, List.of(subjects).stream().map(Question::of).toList());
    }

    /// Of which roll call, then how it voted.
    AskPanel votes() {
        return chosenFirst(Subject.VOTE, TALKS, Caption.of("filter-resolution", texts.get("filters.resolution")), model.offered().rollCalls().reversed(),
                Resolution::symbol, r -> texts.get("filters.resolution.named", r.shortSymbol(), r.title()));
    }

    /// Towards which treaty, then where it stands.
    AskPanel treaties() {
        return chosenFirst(Subject.TREATY, BUDAPEST, Caption.of("filter-instrument", texts.get("filters.instrument")), model.offered().treaties(),
                Instrument::code, Instrument::shortName);
    }

    private <T> AskPanel chosenFirst(Subject subject, String usual, Caption caption, List<T> all, Function<T, String> code, Function<T, String> name) {
        if (all.isEmpty()) return new AskPanel(model, List.of());
        Optional<String> asked = model.filterProperty().get().accepted().keySet().stream().filter(q -> q.subject() == subject).map(Question::of).findFirst();
        T first = all.stream().filter(one -> code.apply(one).equals(asked.orElse(usual))).findFirst().orElse(all.getFirst());
        var panel = new AskPanel(model, List.of(new Question(subject, code.apply(first))));
        return panel.under(new Fields(model.locale()).choice(caption, all, name, first, now -> {
            panel.ask(List.of(new Question(subject, code.apply(now))));
            return Optional.empty();
        }));
    }
}
