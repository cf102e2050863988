/// The budget of a programme, and of all of them.
package demarche.ui.programmes.budget;
