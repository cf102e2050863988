/// The card that makes a share for others: for whom, of what, what goes and what is withheld.
package demarche.ui.sharing.share;
