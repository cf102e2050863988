package demarche.ui.states.profile;

import demarche.insight.FactWords;
import demarche.insight.state.News;
import demarche.insight.state.Since;
import demarche.plan.Assessment;
import demarche.plan.OwnFact;
import demarche.plan.id.Iso3;
import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import demarche.reference.state.TreatyRecord;
import demarche.text.Texts;
import demarche.ui.states.facts.Checks;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import demarche.ui.states.facts.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is new about a state since a day: that of the last assessment, or one that the person picks for as long as the state is open.
final class SinceViewModel {
    /// One thing that is new.
    ///
    /// @param source may be empty, since what we noted ourselves says by whom
    record Line(String day, String words, String source, boolean ours) {}

    private record Pick(Iso3 state, LocalDate day) {}

    private final OpenState open;
    private final Wording wording;
    private final Texts texts;
    private final FactWords words;
    private Optional<Pick> picked = Optional.empty();

    SinceViewModel(OpenState open, Texts texts) {
        this.open = open;
        this.wording = open.wording();
        this.texts = texts;
        this.words = new FactWords(open.desk().reference(), Texts.of("facts", texts.locale()));
    }

    /// The day from which on things are new; a year back where nothing was assessed.
    LocalDate from(Now now) {
        return picked(now).or(() -> assessed(now)).orElseGet(() -> now.facts().facts().day().minusYears(1));
    }

    private Optional<LocalDate> picked(Now now) {
        return picked.filter(p -> p.state().equals(now.iso3())).map(Pick::day);
    }

    private static Optional<LocalDate> assessed(Now now) {
        return now.plan().assessment(now.iso3()).map(Assessment::day);
    }

    /// Which day that is, in words.
    String why(Now now) {
        String day = wording.days().day(from(now));
        if (picked(now).isPresent()) return texts.get("profile.since.picked", day);
        return assessed(now).isPresent() ? texts.get("profile.since.assessment", day) : texts.get("profile.since.year", day);
    }

    /// @return why the day was refused; no day goes back to the last assessment
    Optional<String> pick(Optional<LocalDate> day) {
        Iso3 state = open.nowProperty().get().orElseThrow().iso3();
        if (day.isPresent()) return new Checks(wording, open.desk().day()).day(day, given -> picked = Optional.of(new Pick(state, given)));
        picked = Optional.empty();
        return Optional.empty();
    }

    /// The newest first.
    List<Line> lines(Now now) {
        return Since.of(now.plan(), now.facts().facts(), now.iso3(), from(now)).stream().filter(news -> !isToldAsOurs(news)).map(news -> line(news, now)).toList();
    }

    /// What a fact of our own changed is told once, by that fact.
    private static boolean isToldAsOurs(News news) {
        return switch (news) {
            case News.Voted voted -> voted.ballot().source().startsWith(OwnFact.MARK);
            case News.Stepped stepped -> stepped.row().source().startsWith(OwnFact.MARK);
            case News.Measured measured -> measured.value().source().startsWith(OwnFact.MARK);
            case News.Adopted _, News.Held _, News.Judged _, News.Expected _, News.Heard _, News.Entered _ -> false;
        };
    }

    private Line line(News news, Now now) {
        String day = wording.days().day(news.day());
        return switch (news) {
            case News.Voted(var ballot, var resolution) -> fact(day, texts.get("profile.since.voted", wording.vote(ballot.vote()), resolution.shortSymbol(), resolution.title()), ballot.source(), now);
            case News.Adopted(var resolution) -> fact(day, texts.get("profile.since.adopted", resolution.shortSymbol(), resolution.title()), resolution.source(), now);
            case News.Stepped(Instrument treaty, Standing before, Standing is, TreatyRecord row, LocalDate _) ->
                    fact(day, texts.get("profile.since.stepped", treaty.shortName(), wording.standing(is), wording.standing(before)), row.source(), now);
            case News.Measured(var value) -> fact(day, texts.get("profile.since.measured", new CountryFacts(wording).name(value), value.value().stripTrailingZeros().toPlainString()), value.source(), now);
            case News.Held(var event) -> fact(wording.days().span(event.first(), event.last()), event.title(), event.source(), now);
            case News.Judged(var a) -> ours(day, texts.get("profile.since.judged", wording.leaning(a.leaning()), wording.confidence(a.confidence())), a.author());
            case News.Expected(var f) -> ours(day, texts.get("profile.since.expected", wording.course(f.expected()),
                    now.facts().facts().event(f.event()).map(e -> e.name()).orElse(f.event().value())), f.author());
            case News.Heard(var h, LocalDate _) -> ours(day, texts.get("profile.since.heard", wording.reference().narrative(h.narrative()).map(n -> n.statement()).orElse("")), h.saidBy());
            case News.Entered(var fact) -> ours(day, texts.get("profile.since.entered", words.name(fact.fact()), words.value(fact)), fact.source());
        };
    }

    private static Line fact(String day, String words, String source, Now now) {
        String kept = now.facts().known().source(source);
        return new Line(day, words, kept.isEmpty() ? now.facts().asOf() : kept, false);
    }

    private static Line ours(String day, String words, String by) {
        return new Line(day, words, by, true);
    }
}
