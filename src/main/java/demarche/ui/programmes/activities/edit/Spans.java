package demarche.ui.programmes.activities.edit;

import demarche.plan.Activity;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.programmes.activities.column.Taken;

/// Refuses a change that would end an activity before it starts. An activity that stands so already, after two people moved one end each, may still be
/// changed in other ways.
public final class Spans {
    private Spans() {}

    public static Taken checked(Texts texts, Activity before, Taken taken) {
        return switch (taken) {
            case Taken.Value(Activity now) when isTurned(now) && !before.when().equals(now.when()) ->
                    new Taken.Unclear(texts.get("activities.refused.turned", new Days(texts.locale()).day(now.starts().orElseThrow())));
            case Taken.Value value -> value;
            case Taken.Unclear unclear -> unclear;
        };
    }

    public static boolean isTurned(Activity activity) {
        return activity.starts().isPresent() && activity.ends().filter(e -> e.isBefore(activity.starts().get())).isPresent();
    }
}
