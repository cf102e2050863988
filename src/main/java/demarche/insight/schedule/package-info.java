/// When things are done and whether that is in time: the days of activities as the facts have them, what waits for what, the last day on which a start
/// still helps, who and what is asked for twice on one day. Pure functions of plan and facts, shared by window, brief and command line.
package demarche.insight.schedule;
