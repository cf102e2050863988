/// What the shipped lists offer one programme: activities it lacks and indicators that fit, each with its reason and source.
package demarche.insight.advice;
