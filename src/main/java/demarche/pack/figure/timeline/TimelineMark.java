package demarche.pack.figure.timeline;

import demarche.insight.schedule.Span;
import demarche.plan.id.EventId;

/// A decision point against which the rows stand.
///
/// @param note when it is, and how long from now
/// @param own  whether the plan entered it itself: its flag is hollow
public record TimelineMark(EventId id, String title, String note, Span days, boolean own) {}
