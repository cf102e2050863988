/// The chosen activity with all that is known of it, in groups.
package demarche.ui.programmes.activities.form;
