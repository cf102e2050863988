/// Tables that others keep in spreadsheets: read with limits and never run, and the projects they tell of.
package demarche.exchange.sheet;
