/// Ink for word processors. The parts of a DOCX file are written here by hand: a document of ours needs a dozen kinds of element, and the libraries that
/// know them all weigh more than the rest of Demarche, read the clock, and bring code that can open addresses.
package demarche.pack.ink.word;
