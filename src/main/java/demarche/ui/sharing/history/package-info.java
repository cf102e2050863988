/// The plan's log for people: who did what on which day, the plan at any moment, and versions with a name.
package demarche.ui.sharing.history;
