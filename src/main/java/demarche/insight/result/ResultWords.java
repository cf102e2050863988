package demarche.insight.result;

import demarche.plan.Measurement;
import demarche.plan.Result;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ResultLevel;
import demarche.text.Days;
import demarche.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How results, figures and progress are said: once, for window and paper.
///
/// @param texts the bundle `results`
public record ResultWords(Texts texts, Days days) {
    private static final String YES_OR_NO = "yes/no";
    private static final int SHORT = 90;

    public static ResultWords in(Locale locale) {
        return new ResultWords(Texts.of("results", locale), new Days(locale));
    }

    public String level(ResultLevel level) {
        return switch (level) {
            case OUTPUT -> texts.get("results.level.output");
            case OUTCOME -> texts.get("results.level.outcome");
            case IMPACT -> texts.get("results.level.impact");
        };
    }

    /// `Output 2`, or `Impact` where there is one.
    public String name(Line line) {
        String level = level(line.result().level());
        return line.number().map(n -> texts.get("results.numbered", level, n)).orElse(level);
    }

    /// `Output 2: Police answer at any hour`
    public String named(Line line) {
        return texts.get("results.named", name(line), brief(line.result().statement()));
    }

    public String named(Framework framework, Result result) {
        return framework.line(result.id()).map(this::named).orElse(brief(result.statement()));
    }

    /// A statement as it is quoted: on one line, without its full stop, cut where a word ends.
    public String brief(String statement) {
        String line = statement.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
        if (line.length() <= SHORT) return line;
        int end = line.lastIndexOf(' ', SHORT - 1);
        return line.substring(0, end < SHORT / 2 ? SHORT - 1 : end) + " …";
    }

    /// What is counted, after the statement: `Officials trained (people)`
    public String indicator(ResultIndicator indicator) {
        return indicator.unit().isBlank() ? indicator.statement() : texts.get("results.indicator.in", indicator.statement(), indicator.unit());
    }

    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /// In the unit of the indicator; one that asks whether something is so is answered in words.
    public String value(ResultIndicator indicator, BigDecimal value) {
        if (isYesOrNo(indicator) && value.compareTo(BigDecimal.ONE) == 0) return texts.get("results.yes");
        if (isYesOrNo(indicator) && value.signum() == 0) return texts.get("results.no");
        return number(value);
    }

    /// `12 (1 Sep 2026)`; empty where neither is known.
    public String dated(ResultIndicator indicator, Optional<BigDecimal> value, Optional<LocalDate> day) {
        if (value.isEmpty()) return day.map(days::day).orElse("");
        String said = value(indicator, value.get());
        return day.map(d -> texts.get("results.dated", said, days.day(d))).orElse(said);
    }

    public String dated(ResultIndicator indicator, Measurement measurement) {
        return texts.get("results.dated", value(indicator, measurement.value()), days.day(measurement.day()));
    }

    public static boolean isYesOrNo(ResultIndicator indicator) {
        return indicator.unit().strip().equalsIgnoreCase(YES_OR_NO);
    }

    public String standing(Progress progress) {
        return switch (progress) {
            case Progress.Unknown _ -> texts.get("results.standing.unknown");
            case Progress.Known known -> standing(known.standing());
        };
    }

    public String standing(Standing standing) {
        return switch (standing) {
            case REACHED -> texts.get("results.standing.reached");
            case ON_COURSE -> texts.get("results.standing.on-course");
            case UNDER_WAY -> texts.get("results.standing.under-way");
            case BEHIND -> texts.get("results.standing.behind");
            case AWAY -> texts.get("results.standing.away");
            case MISSED -> texts.get("results.standing.missed");
        };
    }

    /// `45 per cent of the way, where an even pace would be at 60`; what is missing where nothing can be told.
    public String progress(Progress progress) {
        return switch (progress) {
            case Progress.Unknown(var needs) -> texts.get("results.progress.unknown", needs.stream().map(this::need).collect(Collectors.joining(", ")));
            case Progress.Known known when known.share().isEmpty() -> known.standing() == Standing.REACHED ? texts.get("results.progress.held") : texts.get("results.progress.left");
            case Progress.Known known when known.standing() == Standing.REACHED -> texts.get("results.progress.reached", percent(known.share().orElseThrow()));
            case Progress.Known known when known.expected().isEmpty() -> texts.get("results.progress.share", percent(known.share().orElseThrow()));
            case Progress.Known known -> texts.get("results.progress.paced", percent(known.share().orElseThrow()), percent(known.expected().orElseThrow()));
        };
    }

    private String need(Progress.Need need) {
        return switch (need) {
            case BASELINE -> texts.get("results.need.baseline");
            case TARGET -> texts.get("results.need.target");
            case MEASUREMENT -> texts.get("results.need.measurement");
        };
    }

    /// Never rounded up: what is not reached does not read 100.
    public String percent(BigDecimal share) {
        return number(share.movePointRight(2).setScale(0, RoundingMode.FLOOR));
    }

    /// How the indicators of a programme stand, in one line: `1 reached, 2 on course, 4 not known`.
    public String standings(Framework framework) {
        List<String> said = java.util.Arrays.stream(Standing.values()).filter(s -> framework.count(s) > 0).map(s -> texts.get("results.counted", framework.count(s), standing(s)))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        if (framework.unknown() > 0) said.add(texts.get("results.counted", framework.unknown(), texts.get("results.standing.unknown")));
        return said.isEmpty() ? texts.get("results.none-counted") : String.join(", ", said);
    }
}
