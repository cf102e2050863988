package demarche.ui.programmes.advice;

import demarche.insight.Known;
import demarche.insight.Suggestions;
import demarche.insight.TopicName;
import demarche.insight.advice.Activities;
import demarche.insight.advice.Advice;
import demarche.insight.advice.Indicators;
import demarche.plan.Plan;
import demarche.plan.Programme;
import demarche.plan.choice.ResultLevel;
import demarche.plan.id.TopicId;
import demarche.reference.Facts;
import demarche.reference.practice.ActivityType;
import demarche.reference.practice.Indicator;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Topic;
import demarche.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The suggestions for the open programme, worked out for the subject that is looked at. Knows no controls.
public final class SuggestionsViewModel {
    /// What taking a suggestion up does.
    ///
    /// @param debate names a debate
    public record Steps(Consumer<TopicId> addTopic, Consumer<ActivityType> addActivity, Consumer<Indicator> addIndicator, Function<Debate, String> debate) {}

    private final Texts texts;
    private final Texts insight;
    private final Steps steps;

    public SuggestionsViewModel(Locale locale, Steps steps) {
        this.texts = Texts.of("advice", locale);
        this.insight = Texts.of("insight", locale);
        this.steps = steps;
    }

    Texts texts() {
        return texts;
    }

    /// The best first.
    List<Suggested> of(Subject subject, Plan plan, Programme programme, Facts facts) {
        return switch (subject) {
            case TOPICS -> topics(programme, facts);
            case ACTIVITIES -> Activities.of(plan, programme, facts, insight).stream().map(this::activity).toList();
            case INDICATORS -> Indicators.of(plan, programme, facts, insight).stream().map(this::indicator).toList();
        };
    }

    private List<Suggested> topics(Programme programme, Facts facts) {
        var known = new Known(facts);
        return Suggestions.topics(programme, facts).stream().map(suggestion -> topic(suggestion, known)).toList();
    }

    /// Where no source could be read yet on the day, the link is our own judgement.
    private Suggested topic(Suggestions.Suggestion suggestion, Known known) {
        String source = known.source(suggestion.because().source());
        Topic topic = suggestion.topic();
        String name = TopicName.listed(topic);
        return new Suggested(Optional.of(topic.debate()), name, "", suggestion.because().rationale(), source.isEmpty() ? insight.get("gap.source.editorial") : source,
                texts.get("advice.topic.add", name, steps.debate().apply(topic.debate())), () -> steps.addTopic().accept(topic.id()));
    }

    private Suggested activity(Advice<ActivityType> advice) {
        ActivityType type = advice.what();
        return new Suggested(Optional.empty(), type.name(), texts.get("advice.activity.detail", type.typicalDuration(), type.typicalParticipants()), advice.reason(), advice.source(),
                texts.get("advice.activity.add", type.name()), () -> steps.addActivity().accept(type));
    }

    private Suggested indicator(Advice<Indicator> advice) {
        Indicator indicator = advice.what();
        String detail = texts.get("advice.indicator.detail", level(indicator.level()), indicator.unit(), indicator.cmmDimension(), indicator.gfceTheme());
        return new Suggested(Optional.empty(), indicator.statement(), detail, advice.reason(), advice.source(), texts.get("advice.indicator.add", indicator.statement()),
                () -> steps.addIndicator().accept(indicator));
    }

    private String level(ResultLevel level) {
        return switch (level) {
            case OUTPUT -> texts.get("advice.level.output");
            case OUTCOME -> texts.get("advice.level.outcome");
            case IMPACT -> texts.get("advice.level.impact");
        };
    }
}
