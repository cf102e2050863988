/// Activities of one programme and of all: a table that edits in place, and what is done with many at once.
package demarche.ui.programmes.activities;
