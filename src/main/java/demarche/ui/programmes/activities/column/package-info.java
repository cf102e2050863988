/// What is known of an activity, column by column: how it reads in a cell, how it is written by keyboard and spreadsheet, how what was written is taken.
package demarche.ui.programmes.activities.column;
