/// What is asked of a printer, and what it is able to do.
package demarche.pack.ink.printer;
