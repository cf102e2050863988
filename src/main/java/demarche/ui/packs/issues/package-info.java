/// What of a pack went out, to whom, and what is to be said since.
package demarche.ui.packs.issues;
