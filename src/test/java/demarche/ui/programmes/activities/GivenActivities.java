package demarche.ui.programmes.activities;

import demarche.plan.Activity;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.Result;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.choice.Depth;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.support.GivenDesk;
import demarche.text.Texts;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// A desk with a programme of three activities: one done, one that waits for it, one that is reckoned back from an event.
final class GivenActivities implements AutoCloseable {
    static final ItemId PROGRAMME = new ItemId("evidence");
    static final ItemId REVIEW = new ItemId("review");
    static final ItemId TRIAL = new ItemId("trial");
    static final ItemId CLINIC = new ItemId("clinic");
    static final EventId EVENT = new EventId("evt-uncc-close");
    final GivenDesk given;
    final ActivitiesViewModel model;

    GivenActivities(Path folder) {
        given = GivenDesk.in(folder).withPlan(plan());
        model = new ActivitiesViewModel(given.desk(), Texts.of("activities", Locale.UK), new TakeBack(given.desk(), (_, _) -> {}));
    }

    private static Plan plan() {
        var topics = new TreeMap<>(Map.of(new TopicId("cc-evidence"), Depth.BUILDS, new TopicId("bc-art-15"), Depth.BUILDS, new TopicId("norm-2015-d"), Depth.INTRODUCES));
        Programme programme = Programme.titled(PROGRAMME, "Evidence that travels").withStates(new TreeSet<>(List.of(new Iso3("GTM"), new Iso3("MEX")))).withTopics(topics);
        Activity review = Activity.titled(REVIEW, PROGRAMME, "Legislative gap review").withType(Optional.of(new ActivityTypeId("act-legal-review"))).withStarts(day(2026, 9, 14)).withEnds(day(2026, 11, 6))
                .withStatus(ActivityStatus.DONE).withLead("Ines Duarte");
        Activity trial = Activity.titled(TRIAL, PROGRAMME, "Mock trial").withStarts(day(2026, 12, 14)).withEnds(day(2026, 12, 16)).withPlace("Antigua");
        Activity clinic = Activity.titled(CLINIC, PROGRAMME, "Safeguards clinic");
        return GivenDesk.plan("Before the Global Mechanism", "GTM", "MEX").with(programme).with(Result.stating(new ItemId("output"), PROGRAMME, ResultLevel.OUTPUT, "Judges test evidence lawfully"))
                .with(review).with(trial.withWhen(trial.when().withAfter(new TreeSet<>(List.of(REVIEW)))))
                .with(clinic.withWhen(clinic.when().withBefore(Optional.of(EVENT)).withWeeksBefore(Optional.of(2)).withDays(Optional.of(3)).withStarts(day(2026, 12, 15)).withEnds(day(2026, 12, 17))));
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }

    Activity activity(ItemId id) {
        return given.desk().plan().activities().find(id).orElseThrow();
    }

    Optional<String> write(ItemId id, String column, String text) {
        return model.write(id, model.columns().column(column), text);
    }

    Programme programme() {
        return given.desk().plan().programmes().find(PROGRAMME).orElseThrow();
    }

    @Override
    public void close() {
        given.close();
    }
}
