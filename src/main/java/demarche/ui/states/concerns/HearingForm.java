package demarche.ui.states.concerns;

import demarche.plan.choice.Reception;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.form.SavedForm;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.states.facts.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;

/// Who voiced a concern, when and in what words, and how our answer went; nothing is kept before it is saved.
final class HearingForm extends SavedForm {
    private final HearingDraft draft;

    /// @param close called when it is saved or turned away from
    HearingForm(HearingDraft draft, Wording wording, Texts texts, Runnable close) {
        super(close);
        this.draft = draft;
        var fields = new Fields(texts.locale());
        var saidBy = fields.text(Caption.of("hearing-by", texts.get("hearing.by")), "", draft::takeSaidBy);
        var day = fields.date(Caption.of("hearing-day", texts.get("hearing.day")), draft.now().day(), draft::takeDay);
        var words = fields.area(Caption.of("hearing-words", texts.get("hearing.words")), 2, "", draft::takeWords);
        var source = fields.text(Caption.of("hearing-source", texts.get("hearing.source")), "", draft::takeSource);
        List<Optional<Reception>> receptions = Stream.concat(Stream.of(Optional.<Reception>empty()), Arrays.stream(Reception.values()).map(Optional::of)).toList();
        var reception = fields.choice(Caption.of("hearing-reception", texts.get("hearing.reception")), receptions,
                r -> r.map(wording::reception).orElseGet(() -> texts.get("hearing.reception.none")), Optional.empty(), draft::takeReception);
        List.of(saidBy, day, words, source, reception).forEach(this::kept);
        var save = saving("hearing-save", Buttons.small(texts.get("hearing.save"), () -> {}));
        var cancel = leaving("hearing-cancel", Style.styled(Buttons.quiet(texts.get("hearing.cancel"), () -> {}), Style.SMALL));
        Style.styled(this, Style.GAP_8);
        getChildren().addAll(new EvenColumns(130, 10, saidBy, day), words, new EvenColumns(130, 10, source, reception), Style.styled(new FlowPane(save, cancel), Style.GAP_8));
    }

    @Override
    protected Optional<String> saved() {
        return draft.save();
    }
}
