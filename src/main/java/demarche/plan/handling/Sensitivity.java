package demarche.plan.handling;

import java.util.EnumSet;
import java.util.Set;

/// How far a field of the plan may travel, named for the widest circle that sees it.
public enum Sensitivity {
    /// Everybody, the press included.
    OPEN(EnumSet.allOf(Edition.class)),
    /// The partner government and those who deliver.
    PARTNER(EnumSet.of(Edition.INTERNAL, Edition.HEAD, Edition.IMPLEMENTER, Edition.HAND_OVER)),
    /// As for the partner; everybody, once it may be announced.
    ANNOUNCED(EnumSet.of(Edition.INTERNAL, Edition.HEAD, Edition.IMPLEMENTER, Edition.HAND_OVER)),
    /// Those who deliver, but not the partner government.
    DELIVERY(EnumSet.of(Edition.INTERNAL, Edition.HEAD, Edition.IMPLEMENTER)),
    /// The ministry alone.
    MINISTRY(EnumSet.of(Edition.INTERNAL, Edition.HEAD));

    private final Set<Edition> editions;

    Sensitivity(Set<Edition> editions) {
        this.editions = editions;
    }

    public boolean seenIn(Edition edition) {
        return editions.contains(edition);
    }

    /// The same for a field of an item that may be announced.
    public boolean seenOnceAnnounced(Edition edition) {
        return this == ANNOUNCED || seenIn(edition);
    }
}
