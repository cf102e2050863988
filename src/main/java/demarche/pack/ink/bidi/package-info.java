/// Letters that are joined, and lines that run from the right: what the renderer of the PDF does not know by itself. Nothing is stored here but how text is drawn;
/// how it is read stays with the blocks.
package demarche.pack.ink.bidi;
