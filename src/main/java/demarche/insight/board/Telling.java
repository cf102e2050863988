package demarche.insight.board;

import demarche.insight.Known;
import demarche.plan.choice.BoardPart;
import demarche.reference.Facts;
import demarche.reference.state.SeenOn;
import demarche.reference.state.Vote;
import demarche.text.Days;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the board speaks of facts: in one language, and of nothing later than its day.
public final class Telling {
    private final Texts texts;
    private final Days days;
    private final Facts facts;
    private final Known known;
    private final Map<String, String> kept = new HashMap<>();

    Telling(Facts facts, Texts texts) {
        this.texts = texts;
        this.days = new Days(texts.locale());
        this.facts = facts;
        this.known = new Known(facts);
    }

    String text(String key, Object... places) {
        return texts.get(key, places);
    }

    String day(LocalDate day) {
        return days.day(day);
    }

    String span(LocalDate first, LocalDate last) {
        return days.span(first, last);
    }

    /// The parts of a source that existed on the day, then when it dates from; where none did, the day itself.
    String source(String source, String when) {
        String left = kept.computeIfAbsent(source, known::source);
        return left.isEmpty() ? asOf() : text("board.source", left, when);
    }

    /// Without a date, where that would be later than the day.
    String source(String source) {
        String left = kept.computeIfAbsent(source, known::source);
        return left.isEmpty() ? asOf() : left;
    }

    String seen(SeenOn seen) {
        return seen.text().length() == 4 ? seen.text() : days.span(seen.first(), seen.last());
    }

    boolean says(String text) {
        return known.says(text);
    }

    /// The day up to which the tables were looked at.
    String asOf() {
        LocalDate compiled = facts.reference().compiledOn();
        return text("board.as-of", day(facts.day().isAfter(compiled) ? compiled : facts.day()));
    }

    String vote(Vote vote) {
        return switch (vote) {
            case YES -> text("board.vote.yes");
            case NO -> text("board.vote.no");
            case ABSTAIN -> text("board.vote.abstained");
            case ABSENT -> text("board.vote.absent");
        };
    }

    /// How the percentage of a part is worked out, in words.
    public String rule(BoardPart part) {
        return switch (part) {
            case VOTES -> text("board.rule.votes");
            case TREATIES -> text("board.rule.treaties");
            case LISTS -> text("board.rule.lists");
            case CAPACITY -> text("board.rule.capacity");
            case MEMBERSHIPS -> text("board.rule.memberships");
            case ASSESSMENT -> text("board.rule.assessment");
        };
    }

    /// What the board calls the part.
    public String name(BoardPart part) {
        return switch (part) {
            case VOTES -> text("board.part.votes");
            case TREATIES -> text("board.part.treaties");
            case LISTS -> text("board.part.lists");
            case CAPACITY -> text("board.part.capacity");
            case MEMBERSHIPS -> text("board.part.memberships");
            case ASSESSMENT -> text("board.part.assessment");
        };
    }

    /// How scores come about, paragraph by paragraph; the parts follow by [#rule].
    public List<String> score() {
        return List.of(text("board.rule.score"), text("board.rule.unknown"), text("board.rule.stability"));
    }
}
