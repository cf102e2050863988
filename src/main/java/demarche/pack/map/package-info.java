/// The printed map: computed once as marks on a sheet, so that SVG and PDF draw the same.
package demarche.pack.map;
