/// Shares for others: what of a plan and its log goes to whom, so that nothing else is in the file and what comes back merges. How far a field may travel
/// is read from the field itself; there is no second list.
package demarche.history.share;
