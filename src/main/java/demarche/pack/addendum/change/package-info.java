/// Two documents beside each other, line by line: what of the one is not in the other.
package demarche.pack.addendum.change;
