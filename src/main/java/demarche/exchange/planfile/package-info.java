/// The file in which one plan travels to a colleague, `NAME.demarche`. Its format is described in `src/site/markdown/plan-file.md`.
package demarche.exchange.planfile;
