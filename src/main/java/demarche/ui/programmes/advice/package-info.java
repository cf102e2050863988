/// Suggestions while a programme is written: what to teach, do and measure next, each with its reason.
package demarche.ui.programmes.advice;
