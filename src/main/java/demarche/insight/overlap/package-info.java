/// Who else works on the same: projects of others beside our programmes.
package demarche.insight.overlap;
