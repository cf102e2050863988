package demarche.ui.debates.matrix;

import demarche.history.Sample;
import demarche.insight.states.Groups;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.debates.part.Adding;
import demarche.ui.debates.part.Doors;
import demarche.ui.debates.part.Narrowing;
import demarche.ui.debates.part.Wording;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.part.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.util.Subscription;

/// The matrix on a page, over a desk with a plan, and the doors that were gone through.
record GivenMatrix(GivenDesk given, MatrixTab tab, Narrowing narrowing, Subscription following, List<String> opened) implements AutoCloseable {

    static GivenMatrix sample(String name, Path folder) {
        Sample loaded = Sample.load(name);
        GivenDesk given = GivenDesk.in(folder);
        Fx.run(() -> given.desk().add(loaded.plan(), loaded.log()));
        return over(given);
    }

    static GivenMatrix plan(Plan plan, Path folder) {
        GivenDesk given = GivenDesk.in(folder);
        Fx.run(() -> given.withPlan(plan));
        return over(given);
    }

    private static GivenMatrix over(GivenDesk given) {
        var opened = new ArrayList<String>();
        return Fx.call(() -> {
            Wording wording = Wording.in(Locale.UK, given.desk().reference());
            var adding = new Adding(given.desk(), new TakeBack(given.desk(), (_, _) -> {}), wording);
            var narrowing = new Narrowing(given.desk(), Locale.UK);
            var tab = new MatrixTab(new MatrixTab.Given(given.desk(), wording, narrowing), adding, new Doors(p -> opened.add(p.value()), s -> opened.add(s.code()), s -> opened.add(s.toString()),
                    t -> opened.add(t.value()), n -> opened.add(n.id().value())));
            return new GivenMatrix(given, tab, narrowing, tab.tab().follow().get(), opened);
        });
    }

    Parent page() {
        return Fx.call(() -> new Page("Debates", tab.tab().lead()).main(tab.tab().view()));
    }

    MatrixViewModel.Shown shown() {
        return Fx.call(() -> tab.model().shownProperty().get().orElseThrow());
    }

    /// Narrows it to a group by its id, such as `GRULAC`.
    void narrow(String group) {
        Fx.run(() -> narrowing.to(Groups.called(group, narrowing.groups()).orElseThrow()));
    }

    Programme programme(String title) {
        return given.desk().plan().programmes().stream().filter(p -> p.title().equals(title)).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        Fx.run(following::unsubscribe);
        given.close();
    }
}
