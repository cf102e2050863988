/// What changed since a pack went out, on a paper that is kept with it: strike this, read that instead.
package demarche.pack.addendum;
