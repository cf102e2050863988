/// The results of programmes in the window: the framework of the open one to write, its chain and logframe to look at, and the progress of all.
package demarche.ui.programmes.results;
