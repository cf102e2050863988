/// The timeline as geometry: rows of bars over a scale of days, with the decision points that stand against them. Worked out once for window and paper.
package demarche.pack.figure.timeline;
