/// My key, and the cards of colleagues.
package demarche.ui.sharing.keys;
