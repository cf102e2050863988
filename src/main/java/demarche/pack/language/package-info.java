/// A paper in two languages at once.
package demarche.pack.language;
