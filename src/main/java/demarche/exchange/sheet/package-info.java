/// Cells to and from the spreadsheets of others.
package demarche.exchange.sheet;
