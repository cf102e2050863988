package demarche.ui.programmes.activities.edit;

import demarche.plan.Activity;
import demarche.plan.OwnActivityType;
import demarche.plan.Programme;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.ItemId;
import demarche.plan.id.TopicId;
import demarche.reference.practice.ActivityType;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;

/// What a new activity of a kind begins with: of its topics those the programme takes up, how long it usually takes, for how many, and what is handed over.
///
/// @param days, participants the most that is usual
public record Pattern(ActivityTypeId type, String title, Optional<Integer> days, Optional<Integer> participants, Collection<TopicId> topics, String deliverables) {
    private static final java.util.regex.Pattern SPAN = java.util.regex.Pattern.compile("(?:\\d+-)?(\\d+) (day|week|month)s?\\b.*");
    private static final java.util.regex.Pattern PEOPLE = java.util.regex.Pattern.compile("(?:\\d+-)?(\\d+) \\D+.*");

    public static Pattern of(OwnActivityType own) {
        return new Pattern(own.type(), own.title(), own.days(), own.participants(), own.topics(), own.deliverables());
    }

    public static Pattern of(ActivityType shipped) {
        return new Pattern(shipped.id(), shipped.name(), days(shipped.typicalDuration()), people(shipped.typicalParticipants()), shipped.topics(), "");
    }

    /// What is usual is told in words: `2-3 days`, `4-8 weeks`, `half a day`, `6-12 months`. Days of the calendar: a week has seven, a month thirty.
    static Optional<Integer> days(String words) {
        if (words.startsWith("half a day")) return Optional.of(1);
        Matcher span = SPAN.matcher(words);
        if (!span.matches()) return Optional.empty();
        int count = Integer.parseInt(span.group(1));
        return Optional.of(switch (span.group(2)) {
            case "week" -> count * 7;
            case "month" -> count * 30;
            default -> count;
        });
    }

    private static Optional<Integer> people(String words) {
        Matcher people = PEOPLE.matcher(words);
        return people.matches() ? Optional.of(Integer.valueOf(people.group(1))) : Optional.empty();
    }

    public Activity begun(ItemId id, Programme programme) {
        var both = new TreeSet<>(topics);
        both.retainAll(programme.topics().keySet());
        Activity plain = Activity.titled(id, programme.id(), title).withType(Optional.of(type)).withTopics(both);
        return plain.withWhen(plain.when().withDays(days)).withAttendance(plain.attendance().withPlanned(participants)).withDelivery(plain.delivery().withDeliverables(deliverables));
    }

    /// A kind of our own, after an activity that was planned well.
    public static OwnActivityType after(Activity activity, ItemId id, String title) {
        return OwnActivityType.titled(id, title).withDays(days(activity)).withParticipants(activity.attendance().planned()).withTopics(activity.topics())
                .withDeliverables(activity.delivery().deliverables());
    }

    private static Optional<Integer> days(Activity activity) {
        boolean dated = activity.starts().isPresent() && activity.ends().filter(e -> !e.isBefore(activity.starts().get())).isPresent();
        return dated ? Optional.of((int) (activity.ends().get().toEpochDay() - activity.starts().get().toEpochDay() + 1)) : activity.when().days();
    }
}
