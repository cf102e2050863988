package demarche.ui.programmes;

import demarche.insight.Narratives;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.NarrativeId;
import demarche.reference.topic.Narrative;
import demarche.text.Folding;
import demarche.ui.kit.part.Choice;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.OpenProgramme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The concerns the open programme answers and the incentives it uses.
final class NarrativesViewModel {
    private final OpenProgramme open;

    NarrativesViewModel(OpenProgramme open) {
        this.open = open;
    }

    /// The ministry's own words go before the reference's.
    private Narratives narratives() {
        return Narratives.of(open.desk().plan(), open.desk().reference());
    }

    /// In the order of the reference.
    List<Narrative> used(Programme programme) {
        return narratives().all().stream().filter(n -> programme.narratives().contains(n.id())).toList();
    }

    /// The kind, and the states of the programme that voiced it.
    String caption(Now now, Narrative narrative) {
        List<Iso3> voiced = voicedBy(now, narrative.id());
        String kind = open.wording().narrative(narrative.kind());
        return voiced.isEmpty() ? kind : open.wording().texts().get("programmes.narrative.voiced", kind, open.wording().states(voiced));
    }

    private static List<Iso3> voicedBy(Now now, NarrativeId id) {
        return now.programme().states().stream().filter(s -> now.plan().target(s).filter(t -> t.concerns().containsKey(id)).isPresent()).toList();
    }

    /// What the states of the programme voiced comes first.
    List<Choice<NarrativeId>> find(String sought) {
        Now now = open.nowProperty().get().orElseThrow();
        List<String> words = Folding.words(sought);
        return narratives().all().stream().filter(n -> !now.programme().narratives().contains(n.id()))
                .filter(n -> Folding.begins(words, Folding.words(n.statement() + " " + n.response() + " " + open.wording().narrative(n.kind()))))
                .sorted(Comparator.<Narrative>comparingInt(n -> -voicedBy(now, n.id()).size()).thenComparing(n -> !Folding.begins(words, Folding.words(n.statement()))))
                .map(n -> new Choice<>(n.id(), Optional.empty(), n.statement(), caption(now, n))).toList();
    }

    void add(NarrativeId id) {
        open.edit(p -> {
            var more = new TreeSet<>(p.narratives());
            more.add(id);
            return p.withNarratives(more);
        });
    }

    void remove(NarrativeId id) {
        open.edit(p -> {
            var left = new TreeSet<>(p.narratives());
            left.remove(id);
            return p.withNarratives(left);
        });
    }
}
