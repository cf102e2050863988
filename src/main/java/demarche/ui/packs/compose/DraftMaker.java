package demarche.ui.packs.compose;

import demarche.insight.state.OldFact;
import demarche.pack.brief.Commission;
import demarche.pack.brief.Measured;
import demarche.pack.ink.Pages;
import demarche.plan.Pack;
import demarche.plan.id.Iso3;
import demarche.plan.part.Labelling;
import demarche.ui.kit.Background.Progress;
import demarche.ui.kit.Background;
import demarche.ui.kit.Job;
import demarche.ui.packs.part.Briefs;
import demarche.ui.packs.part.OpenPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// Makes the papers of the open pack anew, away from the window, whenever the plan changes. The newest wish wins: what was under way for an earlier one
/// is dropped. Typing makes nothing, since a field is committed when it is left. Knows no controls.
public final class DraftMaker {
    private static final int YEAR = 12;
    private final OpenPack open;
    private final Briefs briefs;
    private final Background background;
    private final ObjectProperty<Optional<Iso3>> state = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private Optional<Job> job = Optional.empty();

    DraftMaker(OpenPack open, Briefs briefs, Background background) {
        this.open = open;
        this.briefs = briefs;
        this.background = background;
    }

    /// What is shown; that of the last wish stays until the new one is there.
    ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Whose paper is shown, where each state has one of its own; a state that is not in the pack stands for its first.
    ObjectProperty<Optional<Iso3>> stateProperty() {
        return state;
    }

    /// Those with a paper of their own, since what leaves the ministry never tells of two; none where one paper is on all.
    List<Iso3> apart() {
        return open.nowProperty().get().filter(now -> now.pack().making().edition().edition().leaves()).map(OpenPack.Now::states).filter(all -> all.size() > 1).orElse(List.of());
    }

    /// The state of [#apart] whose paper is shown.
    Optional<Iso3> shown() {
        List<Iso3> apart = apart();
        return state.get().filter(apart::contains).or(() -> apart.stream().findFirst());
    }

    /// Follows the open pack until the subscription ends.
    Subscription follow() {
        return Subscription.combine(open.nowProperty().subscribe(this::wish), state.subscribe((_, _) -> wish(open.nowProperty().get())), this::cancel);
    }

    private void cancel() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        working.set(false);
    }

    private void wish(Optional<OpenPack.Now> now) {
        boolean another = !draft.get().flatMap(d -> d.commission().pack()).map(Pack::id).equals(now.map(n -> n.pack().id()));
        cancel();
        if (another || now.isEmpty() || now.get().states().isEmpty()) draft.set(Optional.empty());
        now.filter(n -> !n.states().isEmpty()).ifPresent(this::make);
    }

    private void make(OpenPack.Now now) {
        Optional<Iso3> only = shown();
        working.set(true);
        job = Optional.of(background.run(progress -> made(now, only, progress), made -> {
            working.set(false);
            if (made.isPresent()) draft.set(made);
        }, DraftMaker::unreadable));
    }

    /// A PDF of our own that cannot be read is a mistake of ours.
    private static void unreadable(Exception trouble) {
        throw new UncheckedIOException((IOException) trouble);
    }

    /// The same papers as if nobody had chosen a marking.
    private static Commission ofParts(Commission commission) {
        return new Commission(commission.plan(), commission.facts(), commission.states(), commission.pack().map(pack -> pack.withLabelling(Labelling.ofParts())), commission.print());
    }

    /// Nothing where it is no longer wished for by the time its turn comes.
    private Optional<Draft> made(OpenPack.Now now, Optional<Iso3> only, Progress progress) throws IOException {
        if (progress.isCancelled()) return Optional.empty();
        Commission whole = briefs.commission(now.sight(), now.pack());
        Commission commission = only.map(whole::only).orElse(whole);
        List<OldFact> old = commission.states().stream().flatMap(s -> OldFact.of(now.sight().plan(), now.sight().facts(), s, YEAR).stream()).toList();
        Measured measured = briefs.measured(commission);
        try (Pages pages = Pages.of(measured.pdf())) {
            return Optional.of(new Draft(commission, measured, pages.count(), briefs.marking(ofParts(commission)), old, briefs.flaw(now.pack())));
        }
    }
}
