package demarche.reference.state;

import demarche.plan.id.Iso3;

/// The cluster of internet governance models a state was put in, in 2018.
public record Cluster(Iso3 iso3, String cluster, String source) {}
