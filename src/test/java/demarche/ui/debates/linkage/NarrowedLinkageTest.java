package demarche.ui.debates.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.history.Sample;
import demarche.insight.debate.Subject;
import demarche.insight.states.Groups;
import demarche.insight.states.NamedStates;
import demarche.plan.Programme;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.debates.linkage.LinkageViewModel.Of;
import demarche.ui.debates.part.Narrowing;
import demarche.ui.debates.part.Wording;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The linkage of one group of states.
class NarrowedLinkageTest {
    @TempDir
    Path folder;
    private GivenDesk given;
    private Narrowing narrowing;
    private LinkageViewModel model;

    @BeforeEach
    void aBoardOfSubjects() {
        given = GivenDesk.in(folder);
        Sample sample = Sample.load("global-mechanism-2026");
        Fx.run(() -> {
            given.desk().add(sample.plan(), sample.log());
            narrowing = new Narrowing(given.desk(), Locale.UK);
            model = new LinkageViewModel(given.desk(), Wording.in(Locale.UK, given.desk().reference()), narrowing);
            model.follow();
        });
    }

    @AfterEach
    void close() {
        given.close();
    }

    private NamedStates narrow(String group) {
        return Fx.call(() -> {
            NamedStates named = Groups.called(group, narrowing.groups()).orElseThrow();
            narrowing.to(named);
            return named;
        });
    }

    private List<Subject> subjects() {
        return Fx.call(() -> model.rows().stream().map(r -> r.score().subject()).toList());
    }

    @Test
    void onlyStatesOfTheGroupAreListed() {
        int all = subjects().size();
        NamedStates group = narrow("GRULAC");

        assertFalse(subjects().isEmpty());
        assertTrue(subjects().size() < all);
        for (Subject subject : subjects()) assertTrue(subject instanceof Subject.OneState(Iso3 state) && group.states().contains(state));
        assertEquals(subjects().size() + " of " + all + " states, by the group: " + group.title(), Fx.call(() -> model.narrowedProperty().get().orElseThrow()));
    }

    @Test
    void programmesAreListedThatNameAStateOfTheGroup() {
        NamedStates group = narrow("GRULAC");
        Fx.run(() -> model.ofProperty().set(Of.PROGRAMMES));

        List<ItemId> expected = given.desk().plan().programmes().stream().filter(p -> !Collections.disjoint(p.states(), group.states())).map(Programme::id).sorted().toList();
        List<ItemId> listed = subjects().stream().map(s -> s instanceof Subject.OneProgramme(ItemId id) ? id : ItemId.of("no", "programme")).sorted().toList();
        assertEquals(expected, listed);
    }

    @Test
    void thePlanStaysWhole() {
        var before = Fx.call(() -> model.plan());

        narrow("GRULAC");

        assertEquals(before, Fx.call(() -> model.plan()));
    }
}
