/// The world coloured by one fact, in words and shades: what a map, its legend and its table say alike.
package demarche.insight.map;
