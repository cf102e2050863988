/// Whom we know and what was said: persons that may be one, what a talk adds to the plan, what is still to be done after it.
package demarche.insight.people;
