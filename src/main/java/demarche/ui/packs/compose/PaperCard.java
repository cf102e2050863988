package demarche.ui.packs.compose;

import demarche.plan.Pack;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.choice.Sheet;
import demarche.plan.handling.Handling;
import demarche.plan.part.Making;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import demarche.ui.packs.part.ItemForm;
import demarche.ui.packs.part.OpenPack;
import demarche.ui.packs.part.PackWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// For whom the papers are, in which language, on which sheet, how they look and how they are marked.
final class PaperCard {
    private final MarkingModel marking;
    private final PackWords words;
    private final Texts texts;
    private final ItemForm<Pack> form;
    private final Field<String> reason;
    private final VBox box = new VBox();
    private final Label holds = Words.caption("");
    private final Card card;
    private Field<Optional<Handling>> label;
    private String ofParts = "";

    /// @param templates of the ministry, by name
    PaperCard(OpenPack open, MarkingModel marking, PackWords words, List<String> templates) {
        this.marking = marking;
        this.words = words;
        this.texts = words.texts();
        form = new ItemForm<>(texts, open::edit);
        label = label();
        reason = new Fields(texts.locale()).area(Caption.of("pack-marking-reason", texts.get("packs.marking.reason")).help(texts.get("packs.marking.reason.help")), 2, "", this::because);
        box.getChildren().setAll(label);
        var body = Style.styled(new VBox(edition(), holds, new EvenColumns(120, 12, language(), second()), sheets(templates), box, reason), Style.GAP_12);
        card = Card.of(texts.get("packs.paper.title")).body(body);
    }

    Card card() {
        return card;
    }

    private Field<BriefSort> edition() {
        return form.choice(Caption.of("pack-edition", words.editions().caption()), List.of(BriefSort.values()), words.editions()::name, p -> p.making().edition(), in(Making::withEdition));
    }

    private Field<PackLanguage> language() {
        return form.choice(Caption.of("pack-language", texts.get("packs.language")), List.of(PackLanguage.values()), words::language, p -> p.making().language(), in(Making::withLanguage));
    }

    private Field<Optional<PackLanguage>> second() {
        List<Optional<PackLanguage>> all = Stream.concat(Stream.of(Optional.<PackLanguage>empty()), Arrays.stream(PackLanguage.values()).map(Optional::of)).toList();
        return form.choice(Caption.of("pack-second", texts.get("packs.language.second")), all, l -> l.map(words::language).orElse(texts.get("packs.language.second.none")),
                p -> p.making().second(), in(Making::withSecond));
    }

    /// The sheet, and beside it the template where the ministry has any.
    private EvenColumns sheets(List<String> templates) {
        Field<Sheet> sheet = form.choice(Caption.of("pack-sheet", texts.get("packs.paper")), List.of(Sheet.values()), words::sheet, p -> p.making().sheet(), in(Making::withSheet));
        if (templates.isEmpty()) return new EvenColumns(120, 12, sheet);
        List<String> all = Stream.concat(Stream.of(""), templates.stream()).toList();
        return new EvenColumns(120, 12, sheet, form.choice(Caption.of("pack-template", texts.get("packs.template")), all,
                name -> name.isEmpty() ? texts.get("packs.template.none") : name, p -> p.making().template(), in(Making::withTemplate)));
    }

    private static <T> BiFunction<Pack, T, Pack> in(BiFunction<Making, T, Making> with) {
        return (pack, given) -> pack.withMaking(with.apply(pack.making(), given));
    }

    private Field<Optional<Handling>> label() {
        List<Optional<Handling>> all = Stream.concat(Stream.of(Optional.<Handling>empty()), Arrays.stream(Handling.values()).map(Optional::of)).toList();
        Field<Optional<Handling>> field = new Fields(texts.locale()).choice(Caption.of("pack-marking", texts.get("packs.marking")), all, marking::name, Optional.empty(), this::choose);
        @SuppressWarnings("unchecked")
        var list = (ComboBox<Optional<Handling>>) field.control();
        list.setCellFactory(_ -> new MarkingCell(marking));
        list.setButtonCell(new MarkingCell(marking));
        return field;
    }

    private Optional<String> choose(Optional<Handling> chosen) {
        Optional<String> refusal = marking.choose(chosen);
        ask();
        if (refusal.isPresent()) reason.control().requestFocus();
        return refusal;
    }

    private Optional<String> because(String given) {
        Optional<String> refusal = marking.because(given);
        if (refusal.isEmpty()) label.show(marking.chosen());
        return refusal;
    }

    /// The reason is asked for only where there is to be one.
    private void ask() {
        reason.setVisible(marking.needsReason());
        reason.setManaged(marking.needsReason());
    }

    void show(OpenPack.Now now) {
        form.show(now.pack(), now.pack().id());
        holds.setText(words.editions().holds(now.pack().making().edition()));
        if (!ofParts.equals(marking.name(Optional.empty()))) {
            ofParts = marking.name(Optional.empty());
            label = label();
            box.getChildren().setAll(label);
        }
        label.follow(marking.chosen(), false);
        reason.follow(marking.reason(), false);
        ask();
    }
}
