/// The map of the world that can be zoomed, panned and pointed at, with its legend.
package demarche.ui.kit.map;
