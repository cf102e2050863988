package demarche.ui.states;

import demarche.history.Sample;
import demarche.plan.id.Iso3;
import demarche.support.GivenDesk;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A desk with a sample on it, the view models over it, and what was offered to be taken back.
public record GivenStates(GivenDesk given, Wording wording, List<Runnable> undos, List<String> told) implements AutoCloseable {
    public static final String OF_2020 = "swing-states-2020";
    public static final String OF_2026 = "global-mechanism-2026";
    public static final Iso3 GTM = new Iso3("GTM");
    public static final Iso3 FRA = new Iso3("FRA");

    public static GivenStates of(String sample, Path folder) {
        GivenDesk given = GivenDesk.in(folder);
        Sample loaded = Sample.load(sample);
        given.desk().add(loaded.plan(), loaded.log());
        return new GivenStates(given, Wording.in(Locale.UK, given.desk().reference()), new ArrayList<>(), new ArrayList<>());
    }

    public Desk desk() {
        return given.desk();
    }

    public TakeBack takeBack() {
        return new TakeBack(desk(), (sentence, undo) -> {
            told.add(sentence);
            undos.add(undo);
        });
    }

    StateListViewModel list() {
        var list = new StateListViewModel(desk(), wording, takeBack(), given.preferences().staleMonthsProperty());
        list.follow();
        return list;
    }

    /// The profile of a state, following the plan.
    public OpenState open(String code) {
        var open = new OpenState(new OpenState.Tools(desk(), wording, takeBack(), given.preferences().staleMonthsProperty()));
        open.follow();
        open.open(new Iso3(code));
        return open;
    }

    public static Now now(OpenState open) {
        return open.nowProperty().get().orElseThrow();
    }

    @Override
    public void close() {
        given.close();
    }
}
