/// The gaps on the overview: listed, mended, explained, and accepted with a reason.
package demarche.ui.overview.gaps;
