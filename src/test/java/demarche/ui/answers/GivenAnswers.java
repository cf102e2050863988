package demarche.ui.answers;

import demarche.history.Sample;
import demarche.plan.Hearing;
import demarche.plan.OwnNarrative;
import demarche.plan.Plan;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.choice.Reception;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.plan.id.NarrativeId;
import demarche.plan.id.TopicId;
import demarche.support.Fx;
import demarche.support.GivenDesk;
import demarche.ui.desk.TakeBack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// The screen over the sample of 2026 with what a ministry would add: words of its own for one answer, an old answer of its own, two hearings.
record GivenAnswers(GivenDesk given, AnswersScreen screen, List<String> told, List<Runnable> undos, List<String> opened) implements AutoCloseable {
    static final NarrativeId ARTICLE_32B = new NarrativeId("con-sovereignty-32b");
    static final NarrativeId INVITATION = new NarrativeId("con-invitation");
    static final Iso3 GTM = new Iso3("GTM");
    static final ItemId OLD = new ItemId("own-old");

    static GivenAnswers in(Path folder) {
        GivenDesk given = GivenDesk.in(folder);
        Sample loaded = Sample.load("global-mechanism-2026");
        Fx.run(() -> given.desk().add(loaded.plan(), loaded.log()));
        Fx.run(() -> given.desk().edit(GivenAnswers::filled));
        var told = new ArrayList<String>();
        var undos = new ArrayList<Runnable>();
        var opened = new ArrayList<String>();
        AnswersScreen screen = Fx.call(() -> {
            var takeBack = new TakeBack(given.desk(), (sentence, undo) -> {
                told.add(sentence);
                undos.add(undo);
            });
            var made = new AnswersScreen(given.desk(), Locale.UK, new AnswersScreen.Given(given.preferences().reviewMonthsProperty(), takeBack, told::add),
                    new AnswersScreen.Doors(t -> opened.add(t.value()), s -> opened.add(s.code()), p -> opened.add(p.value()), n -> opened.add(n.value())));
            made.shown();
            return made;
        });
        return new GivenAnswers(given, screen, told, undos, opened);
    }

    static Plan filled(Plan plan) {
        var old = OwnNarrative.stating(OLD, NarrativeKind.TALKING_POINT, "Our own court convicted two ransomware brokers with evidence from abroad.")
                .withAnswer("Name the case only where the listener’s prosecutor knows it.").withReviewed(Optional.of(LocalDate.of(2026, 2, 3)));
        var topics = new TreeSet<>(List.of(new TopicId("bc-art-32"), new TopicId("il-sovereignty")));
        var ours = OwnNarrative.stating(new ItemId("own-32b"), NarrativeKind.CONCERN, "Article 32b lets foreign police take data from our servers without asking us.")
                .withStands(Optional.of(ARTICLE_32B)).withFair("The concern is real, and our own parliament asked the same in 2011.")
                .withAnswer("The article covers public data, and data that a person with authority hands over of free will. It allows no search against the holder’s will.")
                .withSofter("You are right to ask. May we read the Guidance Note together, and see what your own law would still require?")
                .withEvidence("3 December 2014: Guidance Note 3 calls 32b an exception to territoriality. 24 December 2024: A/RES/79/243 adopted with a sovereignty clause in Article 5.")
                .withTopics(topics).withSource("T-CY Guidance Note 3; A/RES/79/243").withReviewed(Optional.of(LocalDate.of(2026, 11, 2)));
        return plan.with(old).with(ours)
                .with(Hearing.of(new ItemId("heard-1"), GTM, ARTICLE_32B).withDay(Optional.of(LocalDate.of(2026, 10, 14))).withSaidBy("Ministry of Foreign Affairs")
                        .withWords("Who gave consent in that case?").withReception(Optional.of(Reception.MIXED)))
                .with(Hearing.of(new ItemId("heard-2"), new Iso3("URY"), ARTICLE_32B).withDay(Optional.of(LocalDate.of(2026, 9, 3))).withReception(Optional.of(Reception.WELL)));
    }

    AnswersViewModel model() {
        return screen.model();
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
