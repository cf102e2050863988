package demarche.insight.people;

import demarche.plan.Encounter;
import demarche.plan.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What somebody still has to do after an encounter.
///
/// @param daysLeft until the day it was promised for, below zero once that has passed; empty where no day was set
public record FollowUp(Encounter encounter, Optional<Long> daysLeft) {
    /// Within so many days it asks for attention.
    private static final int NEAR = 45;
    private static final Comparator<FollowUp> BY_DAY = Comparator.comparing((FollowUp f) -> f.daysLeft().orElse(Long.MAX_VALUE)).thenComparing(f -> f.encounter().id());

    /// Those not done on the day, the most overdue first, those without a day last.
    public static List<FollowUp> open(Plan plan, LocalDate day) {
        return plan.encounters().stream().filter(FollowUp::isPromised).filter(e -> e.followedUp().isEmpty())
                .map(e -> new FollowUp(e, e.followUpBy().map(by -> ChronoUnit.DAYS.between(day, by)))).sorted(BY_DAY).toList();
    }

    /// Those done, the last first.
    public static List<Encounter> done(Plan plan) {
        return plan.encounters().stream().filter(e -> e.followedUp().isPresent())
                .sorted(Comparator.comparing((Encounter e) -> e.followedUp().orElseThrow()).reversed().thenComparing(Encounter::id)).toList();
    }

    private static boolean isPromised(Encounter encounter) {
        return !encounter.followUp().isBlank() || encounter.followUpBy().isPresent();
    }

    public boolean isOverdue() {
        return daysLeft.filter(days -> days < 0).isPresent();
    }

    public boolean isNear() {
        return daysLeft.filter(days -> days <= NEAR).isPresent();
    }
}
