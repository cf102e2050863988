package demarche.ui.encounters;

import demarche.history.Sample;
import demarche.plan.Plan;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.Surface;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;

/// The screen over a sample, what it told, and the ways back it offered.
record GivenEncounters(GivenDesk given, EncountersScreen screen, List<String> told, List<Runnable> undos) implements AutoCloseable {

    static GivenEncounters of(String sample, Path folder) {
        GivenDesk given = GivenDesk.in(folder);
        Sample loaded = Sample.load(sample);
        Fx.run(() -> given.desk().add(loaded.plan(), loaded.log()));
        var told = new ArrayList<String>();
        var undos = new ArrayList<Runnable>();
        EncountersScreen screen = Fx.call(() -> {
            var takeBack = new TakeBack(given.desk(), (sentence, undo) -> {
                told.add(sentence);
                undos.add(undo);
            });
            var made = new EncountersScreen(given.desk(), Locale.UK, new EncountersScreen.Given(takeBack, new Nowhere(told), _ -> {}));
            made.shown();
            return made;
        });
        return new GivenEncounters(given, screen, told, undos);
    }

    /// No window to lay a panel over.
    private record Nowhere(List<String> told) implements Surface {
        @Override
        public void lay(Region floating, Runnable begin) {}

        @Override
        public void lift() {}

        @Override
        public void tell(String sentence) {
            told.add(sentence);
        }
    }

    Plan plan() {
        return Fx.call(() -> given.desk().plan());
    }

    @Override
    public void close() {
        Fx.run(screen::hidden);
        given.close();
    }
}
