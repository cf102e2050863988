package demarche.insight.result;

import demarche.plan.id.ItemId;

/// Something a framework of results lacks, in a sentence, with the step that mends it.
///
/// @param item the programme, result, indicator, measurement or activity that it is missing from
/// @param step what a button that leads there says
public record Shortfall(Place place, ItemId item, String sentence, String step) {}
