/// Printing: which printer, how many, which pages; what the printer cannot do is said before it is asked.
package demarche.ui.packs.print;
