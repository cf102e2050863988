package demarche.ui.packs.sections;

import demarche.plan.choice.BriefPart;

/// A section as the composer lists it.
///
/// @param on    whether it is made
/// @param first its first page; 0 where it has none
/// @param sides how many it takes, over all states
/// @param empty whether the paper was drawn without it though it is on: there is nothing to say, or the edition has no such section
record SectionRow(BriefPart part, boolean on, int first, int sides, boolean empty) {}
