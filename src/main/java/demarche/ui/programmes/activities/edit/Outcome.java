package demarche.ui.programmes.activities.edit;

import demarche.plan.Activity;
import java.util.List;

/// What an edit of many activities comes to: what they become, or why one of them cannot. It is made whole or not at all.
public sealed interface Outcome {
    record Become(List<Activity> activities) implements Outcome {}

    record Stays(String sentence) implements Outcome {}
}
