package demarche.ui.kit.table;

import java.util.Comparator;
import java.util.function.Function;

/// One column of a [Grid].
///
/// @param id    stable, in kebab-case
/// @param width narrowest, in pixels of 100 % text
/// @param shown what a cell says
/// @param order of rows by this column
/// @param entry how a cell is written in
public record GridColumn<R>(String id, String title, double width, Function<R, String> shown, Comparator<R> order, Entry<R> entry) {}
