package demarche.ui.debates;

import demarche.history.Sample;
import demarche.plan.Plan;
import demarche.plan.id.TopicId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The screen over a desk with a plan on it, and what was told and could be taken back.
record GivenDebates(GivenDesk given, DebatesScreen screen, List<String> told, List<Runnable> undos, List<String> opened) implements AutoCloseable {
    static final String OF_2020 = "swing-states-2020";
    static final String OF_2026 = "global-mechanism-2026";
    static final TopicId ART_35 = new TopicId("bc-art-35");

    static GivenDebates sample(String name, Path folder) {
        GivenDesk given = GivenDesk.in(folder);
        Sample loaded = Sample.load(name);
        Fx.run(() -> given.desk().add(loaded.plan(), loaded.log()));
        return over(given);
    }

    static GivenDebates plan(Plan plan, Path folder) {
        GivenDesk given = GivenDesk.in(folder);
        Fx.run(() -> given.withPlan(plan));
        return over(given);
    }

    private static GivenDebates over(GivenDesk given) {
        var told = new ArrayList<String>();
        var undos = new ArrayList<Runnable>();
        var opened = new ArrayList<String>();
        var ways = new DebatesScreen.Ways(p -> opened.add(p.value()), s -> opened.add(s.code()), s -> opened.add(s.toString()), n -> opened.add(n.id().value()));
        DebatesScreen screen = Fx.call(() -> {
            var made = new DebatesScreen(given.desk(), Locale.UK, ways, new TakeBack(given.desk(), (sentence, undo) -> {
                told.add(sentence);
                undos.add(undo);
            }));
            made.shown();
            return made;
        });
        return new GivenDebates(given, screen, told, undos, opened);
    }

    @Override
    public void close() {
        Fx.run(screen::hidden);
        given.close();
    }
}
