/// A colleague's copy of a plan that is here: what it would bring, seen before anything is applied; and what stays undecided until somebody decides.
package demarche.ui.sharing.merge;
