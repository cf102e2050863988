/// Sees to it that no plan file that somebody else worked on is written over unseen, and that copies which a cloud folder made come home.
package demarche.ui.sharing.guard;
