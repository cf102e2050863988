/// What stands where on a drawn page: words, links, and what a search finds among them.
package demarche.pack.ink.read;
