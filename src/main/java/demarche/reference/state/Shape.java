package demarche.reference.state;

import java.util.List;

/// The outline of a country for drawing; boundaries imply no position.
///
/// @param m49   empty where the shape has no code
/// @param rings polygons, each as longitude and latitude in turn, in hundredths of a degree; holes by the even-odd rule
public record Shape(String m49, String name, List<int[]> rings) {}
