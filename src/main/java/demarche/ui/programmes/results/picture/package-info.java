/// The chain of results and the course of an indicator, drawn in the window from the same geometry as on paper.
package demarche.ui.programmes.results.picture;
