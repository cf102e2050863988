package demarche.ui.settings.markings;

import demarche.pack.block.Mark;
import demarche.plan.OwnMarking;
import demarche.plan.Plan;
import demarche.plan.handling.Colour;
import demarche.plan.handling.Handling;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;

/// The labels of the ministry’s own scheme, one for each level, and how each is changed. Knows no controls.
public final class OwnMarkingsViewModel {
    private final Desk desk;
    private final Texts texts;

    /// @param texts the bundle `settings`
    public OwnMarkingsViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    Subscription follow(Runnable show) {
        return desk.planProperty().subscribe(_ -> show.run());
    }

    boolean isPlanOpen() {
        return desk.planProperty().get().isPresent();
    }

    /// The narrowest first.
    List<Line> lines() {
        return desk.planProperty().get().map(plan -> Arrays.stream(Handling.values()).sorted(Comparator.reverseOrder()).map(level -> line(plan, level)).toList()).orElse(List.of());
    }

    private static Line line(Plan plan, Handling level) {
        return plan.ownMarking(level).map(own -> new Line(level, own.title(), own.meaning(), own.colour(), Mark.of(own))).orElseGet(() -> new Line(level, "", "", "", Mark.of(level)));
    }

    /// Every method that takes a value answers with what is wrong with it. Without a label the level is called as everybody calls it.
    Optional<String> takeLabel(Handling level, String label) {
        if (label.length() > Mark.LONGEST) return Optional.of(texts.get("settings.markings.label.long", Mark.LONGEST));
        Optional<OwnMarking> own = desk.plan().ownMarking(level);
        if (label.isEmpty()) own.ifPresent(gone -> desk.edit(plan -> plan.without(gone)));
        else desk.edit(plan -> plan.with(own.map(o -> o.withTitle(label)).orElseGet(() -> OwnMarking.titled(id(level), level, label))));
        return Optional.empty();
    }

    /// The same for everybody, so that two who name a level apart disagree about one thing.
    private static ItemId id(Handling level) {
        return new ItemId("marking-" + level.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    Optional<String> takeMeaning(Handling level, String meaning) {
        if (meaning.length() > Limits.TITLE) return Optional.of(texts.get("settings.line.long", Limits.TITLE));
        return take(level, meaning, own -> own.withMeaning(meaning));
    }

    Optional<String> takeColour(Handling level, String written) {
        if (!written.isEmpty()) {
            Optional<Colour> colour = Colour.read(written);
            if (colour.isEmpty()) return Optional.of(texts.get("settings.markings.colour.unclear", written));
            double contrast = colour.get().contrastWith(Colour.BLACK);
            if (contrast < Colour.READABLE) return Optional.of(texts.get("settings.markings.colour.dark", written, contrast, Colour.READABLE));
        }
        return take(level, written, own -> own.withColour(written));
    }

    private Optional<String> take(Handling level, String value, UnaryOperator<OwnMarking> edit) {
        Optional<OwnMarking> own = desk.plan().ownMarking(level);
        if (own.isEmpty()) return value.isEmpty() ? Optional.empty() : Optional.of(texts.get("settings.markings.label.first"));
        desk.edit(plan -> plan.with(edit.apply(own.get())));
        return Optional.empty();
    }
}
