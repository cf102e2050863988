package demarche.pack.ink.read;

/// A place on a page that leads to another page of the same PDF.
///
/// @param page counted from 1
public record Link(Box box, int page) {}
