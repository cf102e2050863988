/// Calendars as other programs read them.
package demarche.exchange.calendar;
