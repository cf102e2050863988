package demarche.ui.packs.preview;

import demarche.pack.ink.Pages.Band;

/// What is drawn in one go: a page, or a band of one that is shown very large.
///
/// @param page counted from 1
record Piece(int page, Band band) {}
