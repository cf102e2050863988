package demarche.pack.brief.ground;

import demarche.insight.people.Talks;
import demarche.plan.Contact;
import demarche.plan.handling.Handling;
import java.util.Comparator;
import java.util.List;

/// The marking of a paper: the highest of its parts.
///
/// - What stays in the ministry carries the plan’s, and no less than `TLP:AMBER+STRICT` where it names somebody who is not to be named outside.
/// - What leaves is marked by the fields it is made of, and never higher than the plan; from a plan for the eyes of its recipients only, all papers are that.
public final class Marking {
    private Marking() {}

    /// @param request of the whole plan
    public static Handling of(Request request) {
        return switch (request.edition()) {
            case INTERNAL, HEAD -> namesRestricted(request) ? highest(plan(request), Handling.AMBER_STRICT) : plan(request);
            case IMPLEMENTER -> leaving(request, Handling.AMBER);
            case HAND_OVER -> leaving(request, Handling.GREEN);
            case PUBLIC -> leaving(request, Handling.CLEAR);
        };
    }

    private static Handling plan(Request request) {
        return request.plan().head().handling();
    }

    private static boolean namesRestricted(Request request) {
        return Talks.people(request.plan(), request.state(), request.facts().day()).stream().anyMatch(Contact::restricted);
    }

    private static Handling highest(Handling one, Handling other) {
            return List.of(one, other).stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static Handling leaving(Request request, Handling ofItsFields) {
        Handling plan = plan(request);
        return plan == Handling.RED || plan.compareTo(ofItsFields) < 0 ? plan : ofItsFields;
    }
}
