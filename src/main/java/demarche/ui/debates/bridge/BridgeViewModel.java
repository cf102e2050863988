package demarche.ui.debates.bridge;

import demarche.insight.Coverage;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.pack.figure.bridge.BridgeFilter;
import demarche.pack.figure.bridge.Extent;
import demarche.plan.TargetState;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Link;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Findings;
import demarche.ui.desk.TakeBack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// What the bridge shows, what of it a card tells about, and the step that makes a link. Knows no controls.
final class BridgeViewModel {
    private static final Sheet.Wish FIRST = new Sheet.Wish(new Subject.WholePlan(), Set.copyOf(Debate.MISSION), BridgeFilter.NONE, Extent.TAUGHT);
    private final Desk desk;
    private final TakeBack takeBack;
    private final Wording wording;
    private final ObjectProperty<Sheet.Wish> wish = new SimpleObjectProperty<>(FIRST);
    private final ReadOnlyObjectWrapper<Optional<Sheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Picked>> picked = new SimpleObjectProperty<>(Optional.empty());

    BridgeViewModel(Desk desk, TakeBack takeBack, Wording wording) {
        this.desk = desk;
        this.takeBack = takeBack;
        this.wording = wording;
    }

    /// Follows the plan until ended.
    Subscription follow() {
        return Subscription.combine(desk.findingsProperty().subscribe(_ -> work()), wish.subscribe(_ -> work()));
    }

    private void work() {
        Optional<Coverage> coverage = desk.findingsProperty().get().map(Findings::coverage);
        boolean gone = coverage.isPresent() && wish.get().subject() instanceof Subject.OfProgramme(var id) && coverage.get().plan().programmes().find(id).isEmpty();
        if (gone) {
            show(new Subject.WholePlan());
            return;
        }
        sheet.set(coverage.map(c -> Sheet.of(c, wish.get())));
        boolean unseen = picked.get().filter(p -> !isShown(p)).isPresent();
        if (unseen) picked.set(Optional.empty());
    }

    private boolean isShown(Picked what) {
        return switch (what) {
            case Picked.OfLink of -> line(of.link()).isPresent();
            case Picked.OfTopic(TopicId topic) -> sheet.get().flatMap(s -> s.content().item(topic)).isPresent();
        };
    }

    ReadOnlyObjectProperty<Optional<Sheet>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Sheet.Wish> wishProperty() {
        return wish;
    }

    ObjectProperty<Optional<Picked>> pickedProperty() {
        return picked;
    }

    Wording wording() {
        return wording;
    }

    /// A card belongs to what was shown; another subject begins without one.
    void show(Subject subject) {
        picked.set(Optional.empty());
        Extent extent = wish.get().extent() instanceof Extent.Everything ? wish.get().extent() : Extent.TAUGHT;
        wish.set(new Sheet.Wish(subject, wish.get().debates(), wish.get().filter(), extent));
    }

    /// At least one debate stays.
    void show(Debate debate, boolean shown) {
        var now = new TreeSet<>(wish.get().debates());
        if (shown) now.add(debate);
        else now.remove(debate);
        if (!now.isEmpty()) wish.set(new Sheet.Wish(wish.get().subject(), now, wish.get().filter(), wish.get().extent()));
    }

    void show(BridgeFilter filter) {
        wish.set(new Sheet.Wish(wish.get().subject(), wish.get().debates(), filter, wish.get().extent()));
    }

    void show(Extent extent) {
        wish.set(new Sheet.Wish(wish.get().subject(), wish.get().debates(), wish.get().filter(), extent));
    }

    /// The states of the plan: its targets, and whom its programmes name.
    List<Iso3> states() {
        return sheet.get().stream().flatMap(s -> Stream.concat(s.coverage().plan().targetStates().stream().map(TargetState::iso3), s.coverage().states().keySet().stream()))
                .distinct().sorted(wording.byName()).toList();
    }

    Optional<Line> line(Link link) {
        return sheet.get().flatMap(s -> s.content().lines().stream().filter(l -> l.link().equals(link)).findFirst());
    }

    /// The next link of a topic after the one a card tells about, the first again after the last.
    void walk(TopicId topic) {
        List<Line> lines = sheet.get().map(s -> s.content().lines(topic)).orElse(List.of());
        if (lines.isEmpty()) {
            picked.set(Optional.of(new Picked.OfTopic(topic)));
            return;
        }
        int at = picked.get().map(p -> p instanceof Picked.OfLink of && of.from().equals(topic) ? lines.stream().map(Line::link).toList().indexOf(of.link()) : -1).orElse(-1);
        picked.set(Optional.of(new Picked.OfLink(lines.get((at + 1) % lines.size()).link(), topic)));
    }

    /// Has a programme teach what it lacks, and offers the way back, which works also after other edits.
    void take(Offer offer) {
        takeBack.edit(offer::apply, offer::takeBack, wording.done(offer));
    }
}
