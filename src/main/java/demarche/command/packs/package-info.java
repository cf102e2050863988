/// Commands that make papers: on one state, or of a pack.
package demarche.command.packs;
