package demarche.ui.overview.gaps;

import demarche.insight.TopicName;
import demarche.insight.gap.Rule;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.part.SourceMark;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Tooltip;

/// What the overview calls debates, topics, states, days and kinds of gap, in the language of the window.
public record Wording(Texts texts, Days days, Reference reference) {
    private static final long YEAR_IS_PLAIN = 330;

    public String debate(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> texts.get("overview.debate.cyber-norms");
            case CYBERCRIME -> texts.get("overview.debate.cybercrime");
            case BUDAPEST_CONVENTION -> texts.get("overview.debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION -> texts.get("overview.debate.un-cybercrime-convention");
            case INTERNATIONAL_LAW -> texts.get("overview.debate.international-law");
            case CONFIDENCE_BUILDING -> texts.get("overview.debate.confidence-building");
            case CAPACITY_BUILDING -> texts.get("overview.debate.capacity-building");
            case HUMAN_RIGHTS -> texts.get("overview.debate.human-rights");
            case ICT_DEVELOPMENT -> texts.get("overview.debate.ict-development");
        };
    }

    public Rule.Words rule(Rule rule) {
        return rule.words(Texts.of("insight", texts.locale()));
    }

    public String state(Iso3 iso3) {
        return reference.state(iso3).map(s -> s.shortName(texts.locale())).orElse(iso3.code());
    }

    public String topic(TopicId id) {
        return reference.topic(id).map(TopicName::brief).orElse(id.value());
    }

    /// `11 Dec`; with the year where it is not plain.
    public String near(LocalDate date, LocalDate from) {
        return date.isAfter(from.plusDays(YEAR_IS_PLAIN)) ? days.day(date) : days.dayAndMonth(date);
    }

    /// Short enough for a narrow column: `7–11 Dec`, `from 30 Nov`, `until 4 Dec` for what has begun, `Feb 2026` where only the month is known.
    public String shortSpan(LocalDate first, LocalDate last, LocalDate today) {
        boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        if (sameMonth && first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) return days.span(first, last);
        if (first.isBefore(today)) return texts.get("overview.coming.until", days.dayAndMonth(last));
        if (first.equals(last)) return days.dayAndMonth(first);
        return sameMonth ? first.getDayOfMonth() + "–" + days.dayAndMonth(last) : texts.get("overview.coming.from", days.dayAndMonth(first));
    }

    /// `Monday 23 November 2026`
    public String wholeDay(LocalDate date) {
        var pattern = texts.locale().getLanguage().equals("en") ? DateTimeFormatter.ofPattern("EEEE d MMMM uuuu") : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
        return pattern.withLocale(texts.locale()).format(date);
    }

    /// The first of several sources, and how many more there are.
    public String briefly(String source) {
        String[] all = source.split("; ");
        return all.length == 1 ? source : texts.get("overview.sources", all[0], all.length - 1);
    }

    /// A mark short enough for a row; a reader hears all sources, the tooltip shows them.
    public static SourceMark mark(String shown, String all) {
        SourceMark mark = SourceMark.of(shown);
        mark.setMinWidth(0);
        mark.setAccessibleText(all);
        mark.setTooltip(new Tooltip(all));
        return mark;
    }
}
