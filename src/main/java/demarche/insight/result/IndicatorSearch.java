package demarche.insight.result;

import demarche.insight.Known;
import demarche.plan.Programme;
import demarche.plan.ResultIndicator;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.ItemId;
import demarche.reference.Facts;
import demarche.reference.practice.Indicator;
import demarche.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The ready-made indicators of the reference, narrowed to what is asked for and to what could be known on the day.
public final class IndicatorSearch {
    private IndicatorSearch() {}

    /// @param words     begin words of its statement, unit or id; empty: any
    /// @param dimension of the maturity model, such as `D4`
    /// @param theme     of the Delhi Communique, such as `C`
    /// @param taught    only about what the programme teaches
    public record Query(String words, Optional<ResultLevel> level, Optional<String> dimension, Optional<String> theme, boolean taught) {
        public static final Query ALL = new Query("", Optional.empty(), Optional.empty(), Optional.empty(), false);

        public Query withLevel(Optional<ResultLevel> level) {
            return new Query(words, level, dimension, theme, taught);
        }
    }

    /// What is about the topics of the programme comes first, else the order of the reference.
    public static List<Indicator> find(Query query, Programme programme, Facts facts) {
        var known = new Known(facts);
        List<String> sought = Folding.words(query.words());
        return facts.reference().indicators().stream().filter(i -> known.says(i.statement()) && !known.source(i.source()).isBlank())
                .filter(i -> query.level().map(l -> i.level() == l).orElse(true) && query.dimension().map(i.cmmDimension()::equals).orElse(true)
                        && query.theme().map(i.gfceTheme()::equals).orElse(true))
                .filter(i -> !query.taught() || isTaught(i, programme))
                .filter(i -> sought.isEmpty() || Folding.begins(sought, Folding.words(i.statement() + " " + i.unit() + " " + i.id().value())))
                .sorted(Comparator.comparing((Indicator i) -> !isTaught(i, programme))).toList();
    }

    public static boolean isTaught(Indicator indicator, Programme programme) {
        return indicator.topics().stream().anyMatch(programme.topics()::containsKey);
    }

    /// Who says that it is measured so, as far as it could be read on the day.
    public static String source(Indicator indicator, Facts facts) {
        return new Known(facts).source(indicator.source());
    }

    /// The indicator as one of a result; its figures and who holds them are still to be found out.
    public static ResultIndicator taken(Indicator indicator, ItemId id, ItemId result) {
        return ResultIndicator.stating(id, result, indicator.statement()).withLibrary(Optional.of(indicator.id())).withUnit(indicator.unit())
                .withVerification(indicator.meansOfVerification());
    }
}
