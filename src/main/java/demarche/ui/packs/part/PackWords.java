package demarche.ui.packs.part;

import demarche.plan.Meeting;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.Occasion;
import demarche.plan.choice.PackLanguage;
import demarche.plan.choice.Sheet;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.text.Days;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.kit.form.Hours;
import demarche.ui.kit.part.Choice;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the choices of a pack are called in the window.
public record PackWords(Texts texts, Days days, SortWords editions, Reference reference) {
    public static PackWords in(Locale locale, Reference reference) {
        return new PackWords(Texts.of("packs", locale), new Days(locale), new SortWords(locale), reference);
    }

    public String state(Iso3 state) {
        return reference.state(state).map(s -> s.shortName(texts.locale())).orElse(state.code());
    }

    public String states(Collection<Iso3> states) {
        return states.stream().map(this::state).collect(Collectors.joining(", "));
    }

    /// States to choose from for what was typed.
    public List<Choice<Iso3>> sought(String typed) {
        List<String> words = Folding.words(typed);
        return reference.states().stream().filter(s -> Folding.begins(words, Folding.words(s.name(texts.locale()) + " " + s.nameEn() + " " + s.iso3().code())))
                .map(s -> new Choice<>(s.iso3(), Optional.empty(), s.name(texts.locale()), "")).toList();
    }

    /// `8 Dec 2026, 10:15, New York`, as far as it is settled.
    public String when(Meeting meeting) {
        String when = Stream.of(hour(meeting), meeting.slot().place()).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        return when.isEmpty() ? texts.get("packs.meeting.open") : when;
    }

    /// Its day and hour, as far as they are known.
    public String hour(Meeting meeting) {
        return Stream.of(meeting.slot().day().map(days::day).orElse(""), Hours.worded(meeting.slot().from())).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    }

    public String occasion(Occasion occasion) {
        return switch (occasion) {
            case MEETING -> texts.get("packs.occasion.meeting");
            case VISIT -> texts.get("packs.occasion.visit");
            case CONFERENCE -> texts.get("packs.occasion.conference");
            case DECISION_POINT -> texts.get("packs.occasion.decision");
        };
    }

    /// Each in its own language, since that is how its reader looks for it.
    public String language(PackLanguage language) {
        return switch (language) {
            case ENGLISH -> texts.get("packs.language.english");
            case FRENCH -> texts.get("packs.language.french");
            case SPANISH -> texts.get("packs.language.spanish");
            case ARABIC -> texts.get("packs.language.arabic");
        };
    }

    public String sheet(Sheet sheet) {
        return switch (sheet) {
            case A4 -> texts.get("packs.paper.a4");
            case LETTER -> texts.get("packs.paper.letter");
        };
    }

    public String part(BriefPart part) {
        return switch (part) {
            case DAY_SHEET -> texts.get("packs.part.day-sheet");
            case COVER -> texts.get("packs.part.cover");
            case STEER -> texts.get("packs.part.steer");
            case POINTS -> texts.get("packs.part.points");
            case ANSWERS -> texts.get("packs.part.answers");
            case OFFER -> texts.get("packs.part.offer");
            case FACTS -> texts.get("packs.part.facts");
            case DEBATES -> texts.get("packs.part.debates");
            case PEOPLE -> texts.get("packs.part.people");
            case DECISIONS -> texts.get("packs.part.decisions");
            case PROGRAMMES -> texts.get("packs.part.programmes");
            case TIMELINE -> texts.get("packs.part.timeline");
            case LOGFRAME -> texts.get("packs.part.logframe");
            case BUDGET -> texts.get("packs.part.budget");
            case RISKS -> texts.get("packs.part.risks");
            case TOPICS -> texts.get("packs.part.topics");
            case MAP -> texts.get("packs.part.map");
            case SOURCES -> texts.get("packs.part.sources");
        };
    }
}
