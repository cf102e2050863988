package demarche.insight.states;

import demarche.insight.Known;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.Priority;
import demarche.reference.Facts;
import demarche.reference.state.Standing;
import demarche.reference.state.State;
import demarche.reference.state.SwingList;
import demarche.reference.state.Vote;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What votes, standings, groups, indices and judgements are called, for every screen, command and sentence that names them.
public record StateWords(Texts texts, Days days) {
    public static StateWords in(Locale locale) {
        return new StateWords(Texts.of("statewords", locale), new Days(locale));
    }

    public String name(State state) {
        return state.shortName(texts.locale());
    }

    /// Where there is no vote at all it says so; to be absent is not a position.
    public String vote(Optional<Vote> vote) {
        if (vote.isEmpty()) return texts.get("word.vote.none");
        return switch (vote.get()) {
            case YES -> texts.get("word.vote.yes");
            case NO -> texts.get("word.vote.no");
            case ABSTAIN -> texts.get("word.vote.abstained");
            case ABSENT -> texts.get("word.vote.absent");
        };
    }

    public String standing(Standing standing) {
        return switch (standing) {
            case PARTY -> texts.get("word.standing.party");
            case SIGNATORY -> texts.get("word.standing.signatory");
            case INVITED -> texts.get("word.standing.invited");
            case NONE -> texts.get("word.standing.none");
            case UNKNOWN -> texts.get("word.standing.unknown");
        };
    }

    /// The five regional groups by their usual short names; what a newer reference brings stays as it is.
    public String group(String group) {
        return switch (group) {
            case "African Group" -> texts.get("word.group.african");
            case "Asia-Pacific Group" -> texts.get("word.group.asia-pacific");
            case "EEG" -> texts.get("word.group.eastern");
            case "WEOG" -> texts.get("word.group.western");
            case "none" -> texts.get("word.group.none");
            default -> group;
        };
    }

    /// A list of which only a part was seen says so.
    public String list(SwingList list) {
        return list.complete() ? list.name() : texts.get("word.list.partial", list.name());
    }

    public String leaning(Leaning leaning) {
        return switch (leaning) {
            case UNKNOWN -> texts.get("word.leaning.unknown");
            case UNDECIDED -> texts.get("word.leaning.undecided");
            case BUDAPEST -> texts.get("word.leaning.budapest");
            case UN_CONVENTION -> texts.get("word.leaning.un-convention");
            case BOTH -> texts.get("word.leaning.both");
        };
    }

    public String confidence(Confidence confidence) {
        return switch (confidence) {
            case LOW -> texts.get("word.level.low");
            case MEDIUM -> texts.get("word.level.medium");
            case HIGH -> texts.get("word.level.high");
        };
    }

    public String priority(Priority priority) {
        return switch (priority) {
            case LOW -> texts.get("word.level.low");
            case MEDIUM -> texts.get("word.level.medium");
            case HIGH -> texts.get("word.level.high");
        };
    }

    public String likelihood(Likelihood likelihood) {
        return switch (likelihood) {
            case CERTAIN -> texts.get("word.likelihood.certain");
            case LIKELY -> texts.get("word.likelihood.likely");
            case UNLIKELY -> texts.get("word.likelihood.unlikely");
        };
    }

    /// @param code such as `GCI2024`; one we have no name for stays as it is
    public String index(String code) {
        if (code.startsWith("GCI")) return texts.get("word.index.gci", code.substring(3));
        if (code.startsWith("FIW")) return texts.get("word.index.fiw", code.substring(3));
        return code.startsWith("FOTN") ? texts.get("word.index.fotn", code.substring(4)) : code;
    }

    /// The day up to which the tables were looked at: that of the facts, or the day they were put together where the facts look further ahead.
    public String asOf(Facts facts) {
        LocalDate compiled = facts.reference().compiledOn();
        return texts.get("word.as-of", days.day(facts.day().isAfter(compiled) ? compiled : facts.day()));
    }

    /// The parts of a source that existed on the day, then when it dates from; where none did, only the day.
    ///
    /// @param known made once of the facts, since making one takes its time
    public String source(Facts facts, Known known, String source, String seen) {
        String kept = known.source(source);
        if (kept.isEmpty()) return asOf(facts);
        return seen.isEmpty() ? kept : texts.get("word.source", kept, seen);
    }
}
