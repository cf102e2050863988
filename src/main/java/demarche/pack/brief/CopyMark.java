package demarche.pack.brief;

/// Which of the numbered copies a paper is: `3 of 8`.
///
/// @param number    counted from 1
/// @param recipient may be empty
public record CopyMark(int number, int of, String recipient) {}
