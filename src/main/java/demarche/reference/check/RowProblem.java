package demarche.reference.check;

/// Why a row of a table cannot be taken.
///
/// @param line     counted from 1, the header being the first; 0 where the whole table is meant
/// @param column   empty where the whole row is meant
/// @param sentence what is wrong with it, as a sentence
public record RowProblem(String file, long line, String column, String sentence) {}
