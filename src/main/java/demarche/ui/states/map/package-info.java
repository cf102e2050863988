/// The states on a map of the world, coloured by a fact the reader chooses.
package demarche.ui.states.map;
