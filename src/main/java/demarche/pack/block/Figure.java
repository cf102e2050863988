package demarche.pack.block;

import demarche.pack.figure.Drawing;

/// A picture with what it says in words, so that nobody must see it.
///
/// @param alternative its finding with the numbers, for a reader
/// @param caption     under the picture: what its lines and signs mean
public record Figure(Drawing drawing, String alternative, Phrase caption) implements Block {}
