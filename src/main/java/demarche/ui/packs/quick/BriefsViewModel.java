package demarche.ui.packs.quick;

import demarche.pack.brief.Format;
import demarche.pack.brief.Print;
import demarche.pack.ink.Pages;
import demarche.pack.ink.Paper;
import demarche.plan.TargetState;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.reference.state.State;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import demarche.ui.kit.Job;
import demarche.ui.packs.part.Briefs;
import demarche.ui.packs.part.Delivery;
import demarche.ui.packs.part.Tools;
import demarche.ui.packs.print.ToPrint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// Which brief is shown that belongs to no pack, and what can be done with it. The pages shown are those of the PDF that is saved and printed; they are made anew when the
/// plan or the day of the facts changes. Knows no controls.
public final class BriefsViewModel {
    private record Wish(Sight sight, Iso3 state, Print print) {}

    private final Tools tools;
    private final Desk desk;
    private final Briefs briefs;
    private final Delivery delivery;
    private final ObjectProperty<Optional<Iso3>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final ObjectProperty<BriefSort> sort = new SimpleObjectProperty<>(BriefSort.INTERNAL);
    private final ReadOnlyObjectWrapper<Optional<Brief>> brief = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private Optional<Wish> wished = Optional.empty();
    private Optional<Job> making = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    public BriefsViewModel(Tools tools) {
        this.tools = tools;
        this.desk = tools.desk();
        this.briefs = tools.briefs();
        this.delivery = new Delivery(tools);
    }

    /// The same briefs for each state of a group.
    GroupBriefs ofGroup() {
        return new GroupBriefs(tools, delivery::problem);
    }

    /// With no state chosen yet, the first of the plan's is shown.
    void shown() {
        if (state.get().isEmpty() && hasStates()) state.set(states().stream().findFirst().map(State::iso3));
        watching = Subscription.combine(desk.sightProperty().subscribe(_ -> follow()), state.subscribe(_ -> follow()), paper.subscribe(_ -> follow()),
                sort.subscribe(_ -> follow()));
    }

    void hidden() {
        watching.unsubscribe();
    }

    /// Every state, those of the plan first, each part by name.
    List<State> states() {
        Set<Iso3> first = planned();
        return desk.reference().states().stream().sorted(Comparator.comparing((State s) -> !first.contains(s.iso3())).thenComparing(this::name)).toList();
    }

    /// Target states and those of programmes.
    private Set<Iso3> planned() {
        return desk.planProperty().get().stream().flatMap(plan -> Stream.concat(plan.targetStates().stream().map(TargetState::iso3),
                plan.programmes().stream().flatMap(p -> p.states().stream()))).collect(Collectors.toSet());
    }

    /// Whether the plan has a state to brief on.
    boolean hasStates() {
        return !planned().isEmpty();
    }

    String name(State of) {
        return of.name(tools.texts().locale());
    }

    ObjectProperty<Optional<Iso3>> stateProperty() {
        return state;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /// The edition, or the card.
    ObjectProperty<BriefSort> sortProperty() {
        return sort;
    }

    /// As it is printed by the choices made.
    Print chosenPrint() {
        return new Print(sort.get(), paper.get());
    }

    ReadOnlyObjectProperty<Optional<Brief>> briefProperty() {
        return brief.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return delivery.problemProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    private void follow() {
        Optional<Wish> before = wished;
        wished = desk.sightProperty().get().flatMap(sight -> state.get().map(s -> new Wish(sight, s, chosenPrint())));
        if (wished.isEmpty()) leave();
        else if (!wished.equals(before)) make(wished.get());
    }

    private void leave() {
        making.ifPresent(Job::cancel);
        working.set(false);
        brief.set(Optional.empty());
    }

    /// What was being made for another wish is let go.
    private void make(Wish wish) {
        making.ifPresent(Job::cancel);
        working.set(true);
        making = Optional.of(desk.background().run(_ -> made(wish), done -> {
            working.set(false);
            brief.set(Optional.of(done));
        }, this::failed));
    }

    private Brief made(Wish wish) throws IOException {
        byte[] pdf = briefs.make(wish.sight(), wish.state(), wish.print());
        try (Pages pages = Pages.of(pdf)) {
            return new Brief(wish.state(), wish.print(), pdf, pages.count());
        }
    }

    /// A PDF of our own that cannot be read is a mistake of ours.
    private void failed(Exception trouble) {
        working.set(false);
        throw new UncheckedIOException((IOException) trouble);
    }

    /// A PDF is saved as it is shown; another kind of file is made of the same plan and facts.
    void save(Format format) {
        Brief shown = brief.get().orElseThrow();
        Sight sight = desk.sight();
        String name = briefs.fileName(sight, shown.state(), shown.print()).replaceFirst("pdf$", format.ending());
        delivery.save(name, format, () -> format == Format.PDF ? shown.pdf() : briefs.make(sight, shown.state(), shown.print(), format));
    }

    String kind(Format format) {
        return delivery.kind(format);
    }

    /// The queue of a printer is read by others: it is told the name of the file, and nothing else of the plan.
    void print() {
        Brief shown = brief.get().orElseThrow();
        delivery.print(ToPrint.of(briefs.fileName(desk.sight(), shown.state(), shown.print()), shown.pdf(), shown.pages(), ToPrint.sheet(shown.print().sheet())));
    }
}
