package demarche.ui.debates.bridge;

import demarche.history.Sample;
import demarche.plan.id.Iso3;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The bridge over a desk with a sample on it, what it told, what could be taken back and where it led.
record GivenBridgeTab(GivenDesk given, BridgeTab tab, List<String> told, List<Runnable> undos, List<String> led) implements AutoCloseable {
    static final Subject GUATEMALA = new Subject.OfState(new Iso3("GTM"));

    static GivenBridgeTab of(String sample, Path folder) {
        return of(sample, folder, Locale.UK);
    }

    static GivenBridgeTab of(String sample, Path folder, Locale locale) {
        GivenDesk given = GivenDesk.in(folder);
        Sample loaded = Sample.load(sample);
        given.desk().add(loaded.plan(), loaded.log());
        return over(given, locale);
    }

    static GivenBridgeTab over(GivenDesk given, Locale locale) {
        var told = new ArrayList<String>();
        var undos = new ArrayList<Runnable>();
        var led = new ArrayList<String>();
        var takeBack = new TakeBack(given.desk(), (sentence, undo) -> {
            told.add(sentence);
            undos.add(undo);
        });
        var doors = new BridgeTab.Doors(id -> led.add("programme " + id), state -> led.add("state " + state.code()), topic -> led.add("topic " + topic));
        return new GivenBridgeTab(given, Fx.call(() -> new BridgeTab(given.desk(), takeBack, locale, doors)), told, undos, led);
    }

    Desk desk() {
        return given.desk();
    }

    BridgeViewModel model() {
        return tab.model();
    }

    Sheet sheet() {
        return model().sheetProperty().get().orElseThrow();
    }

    @Override
    public void close() {
        given.close();
    }
}
