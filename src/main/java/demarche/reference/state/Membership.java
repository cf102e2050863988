package demarche.reference.state;

import demarche.plan.id.Iso3;

/// A state’s membership in a body, as a dated source shows it.
public record Membership(Iso3 iso3, String body, String source, SeenOn asOf) {}
