package demarche.ui.timeline;

import demarche.history.Sample;
import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;

/// The timeline over a desk with a plan, and what it told and opened.
record GivenTimeline(GivenDesk given, TimelineScreen screen, List<String> told, List<String> opened) implements AutoCloseable {

    static GivenTimeline sample(String name, Path folder) {
        return sample(name, folder, Locale.UK);
    }

    static GivenTimeline sample(String name, Path folder, Locale locale) {
        Sample loaded = Sample.load(name);
        GivenDesk given = GivenDesk.in(folder);
        Fx.run(() -> given.desk().add(loaded.plan(), loaded.log()));
        return over(given, locale);
    }

    static GivenTimeline plan(Plan plan, Path folder) {
        GivenDesk given = GivenDesk.in(folder);
        Fx.run(() -> given.withPlan(plan));
        return over(given, Locale.UK);
    }

    private static GivenTimeline over(GivenDesk given, Locale locale) {
        var told = new ArrayList<String>();
        var opened = new ArrayList<String>();
        return Fx.call(() -> {
            var takeBack = new TakeBack(given.desk(), (sentence, _) -> told.add(sentence));
            var screen = new TimelineScreen(given.desk(), locale, takeBack, new TimelineScreen.Doors(p -> opened.add(p.value()), s -> opened.add("calendar of " + s.activities().size())));
            screen.shown();
            return new GivenTimeline(given, screen, told, opened);
        });
    }

    Parent page() {
        return (Parent) screen.view();
    }

    Activity activity(String id) {
        return given.desk().plan().activities().find(new ItemId(id)).orElseThrow();
    }

    @Override
    public void close() {
        Fx.run(screen::hidden);
        given.close();
    }
}
