/// Tables to and from the spreadsheets of others: read with limits and never run, and the projects they tell of.
package demarche.exchange.sheet;
