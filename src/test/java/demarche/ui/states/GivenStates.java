package demarche.ui.states;

import demarche.history.Sample;
import demarche.plan.id.Iso3;
import demarche.support.GivenDesk;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A desk with a sample on it, the view models over it, and what was offered to be taken back.
record GivenStates(GivenDesk given, Wording wording, List<Runnable> undos, List<String> told) {
    static final String OF_2020 = "swing-states-2020";
    static final String OF_2026 = "global-mechanism-2026";
    static final Iso3 GTM = new Iso3("GTM");
    static final Iso3 FRA = new Iso3("FRA");

    static GivenStates of(String sample, Path folder) {
        GivenDesk given = GivenDesk.in(folder);
        Sample loaded = Sample.load(sample);
        given.desk().add(loaded.plan(), loaded.log());
        return new GivenStates(given, Wording.in(Locale.UK, given.desk().reference()), new ArrayList<>(), new ArrayList<>());
    }

    Desk desk() {
        return given.desk();
    }

    TakeBack takeBack() {
        return new TakeBack(desk(), (sentence, undo) -> {
            told.add(sentence);
            undos.add(undo);
        });
    }

    StateListViewModel list() {
        var list = new StateListViewModel(desk(), wording, takeBack());
        list.follow();
        return list;
    }
}
