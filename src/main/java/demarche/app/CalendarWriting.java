package demarche.app;

import demarche.exchange.calendar.CalendarFile;
import demarche.exchange.disk.Disk;
import demarche.exchange.disk.FileTrouble;
import demarche.insight.schedule.FlagWords;
import demarche.insight.schedule.Schedule;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Prompts.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Writes the timeline as a calendar file where a person asks for it, away from the window.
///
/// @param texts the bundle `timeline`
/// @param tell  says in the window what was done, or why it could not be
record CalendarWriting(Desk desk, Prompts prompts, Texts texts, Consumer<String> tell) {

    void write(Schedule schedule) {
        Plan plan = desk.plan();
        var kind = new FileKind(texts.get("timeline.calendar.kind"), List.of("ics"));
        prompts.fileToSave(texts.get("timeline.calendar.chooser"), CalendarFile.name(plan.head(), schedule.day()), List.of(kind)).ifPresent(file -> desk.background().run(_ -> {
            new Disk(texts.locale()).write(file, new CalendarFile(plan, schedule, new FlagWords(texts, this::name)).bytes());
            return file;
        }, this::told, this::troubled));
    }

    private String name(Iso3 state) {
        return desk.reference().state(state).map(s -> s.shortName(texts.locale())).orElse(state.code());
    }

    private void told(Path file) {
        tell.accept(texts.get("timeline.calendar.written", file, desk.plan().head().handling().label()));
    }

    private void troubled(Exception trouble) {
        if (!(trouble instanceof FileTrouble told)) throw new IllegalStateException(trouble);
        tell.accept(told.sentence());
    }
}
