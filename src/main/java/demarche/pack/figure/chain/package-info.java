/// The chain of results as a picture, and the course of an indicator as a small chart: geometry once, for window and paper.
package demarche.pack.figure.chain;
