package demarche.plan;

import demarche.plan.id.ItemId;

/// Which item of a plan: ids are given within a kind.
public record Address(Kind kind, ItemId id) {}
