package demarche.ui.desk;

import demarche.library.LibraryProblem;
import demarche.library.PlanLibrary;
import demarche.plan.handling.Handling;
import demarche.ui.kit.Background;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// What the person at this computer wants, in every plan: name, usual marking, how the window looks. Kept in the library; a change is written as soon
/// as it is made. Used on the JavaFX thread.
public final class Preferences {
    private static final String REVIEW = "review-months";
    private static final String NAME = "author";
    private static final String MARKING = "marking";
    private static final String APPEARANCE = "appearance";
    private static final String TEXT = "text-percent";
    private static final String STALE = "stale-months";
    private static final String PRINTER = "printer";
    private static final int FIVE_YEARS = 60;
    private final PlanLibrary library;
    private final Background background;
    private final ObjectProperty<Integer> reviewMonths;
    private final ObjectProperty<String> name;
    private final ObjectProperty<Handling> marking;
    private final ObjectProperty<Appearance> appearance;
    private final ObjectProperty<Integer> textPercent;
    private final ObjectProperty<Integer> staleMonths;
    private final ObjectProperty<String> printer;
    private final ReadOnlyObjectWrapper<Optional<LibraryProblem>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Preferences(PlanLibrary library, Background background, String systemUser) throws LibraryProblem {
        this.library = library;
        this.background = background;
        reviewMonths = kept(REVIEW, Preferences::reviewMonths, 6, String::valueOf);
        name = kept(NAME, text -> Optional.of(text).filter(t -> !t.isBlank()), systemUser.isBlank() ? "–" : systemUser.strip(), n -> n);
        marking = kept(MARKING, Handling::labelled, Handling.AMBER, Handling::label);
        appearance = kept(APPEARANCE, Preferences::appearance, Appearance.SYSTEM, Appearance::name);
        textPercent = kept(TEXT, Preferences::percent, 100, String::valueOf);
        printer = kept(PRINTER, Optional::of, "", p -> p);
        staleMonths = kept(STALE, Preferences::months, FIVE_YEARS, String::valueOf);
    }

    /// Reads what was kept; safe on any thread.
    ///
    /// @param systemUser the name edits are signed with until the person gives another
    public static Preferences of(PlanLibrary library, Background background, String systemUser) throws LibraryProblem {
        return new Preferences(library, background, systemUser);
    }

    private <T> ObjectProperty<T> kept(String key, Function<String, Optional<T>> read, T usual, Function<T, String> written) throws LibraryProblem {
        var property = new SimpleObjectProperty<>(library.setting(key).flatMap(read).orElse(usual));
        property.subscribe((_, now) -> background.run(_ -> {
            library.putSetting(key, written.apply(now));
            return key;
        }, _ -> {}, problem -> trouble.set(Optional.of((LibraryProblem) problem))));
        return property;
    }

    private static Optional<Integer> reviewMonths(String text) {
        return text.matches("[1-9]\\d?") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<Appearance> appearance(String text) {
        return Arrays.stream(Appearance.values()).filter(a -> a.name().equals(text)).findFirst();
    }

    private static Optional<Integer> percent(String text) {
        if (!text.matches("[12]\\d\\d")) return Optional.empty();
        return Optional.of(Integer.parseInt(text)).filter(p -> p <= 200);
    }

    private static Optional<Integer> months(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(text)).filter(m -> m > 0) : Optional.empty();
    }

    /// As colleagues see it beside every edit; never blank.
    public ObjectProperty<String> nameProperty() {
        return name;
    }

    /// What a new plan is marked with.
    public ObjectProperty<Handling> markingProperty() {
        return marking;
    }

    /// After how many months an answer is to be looked at again; 1 to 99.
    public ObjectProperty<Integer> reviewMonthsProperty() {
        return reviewMonths;
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// 100 to 200.
    public ObjectProperty<Integer> textPercentProperty() {
        return textPercent;
    }

    /// Facts from sources older than this, counted back from the day of the plan, are marked as too old to rely on; at least 1.
    public ObjectProperty<Integer> staleMonthsProperty() {
        return staleMonths;
    }

    /// The printer used last; empty before the first.
    public ObjectProperty<String> printerProperty() {
        return printer;
    }

    /// Why the last change could not be kept.
    public ReadOnlyObjectProperty<Optional<LibraryProblem>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }
}
