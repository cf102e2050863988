/// What a log tells beside the plan it leads to: the plan at any moment, who did what when, and how to take back one edit from the middle.
package demarche.history.reading;
