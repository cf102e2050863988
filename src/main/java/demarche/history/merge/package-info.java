/// What a log leads to when several people wrote it, each without having seen all of the others. Everything here is worked out from the set of changes
/// alone: the same on every machine and in whatever order they came, by what each change had seen and never by clocks.
///
/// - A change overrides those of its field that it had seen. Of those that none overrides, a field's value is that of the last one in an order which all
///   machines share ([Event]); if they differ, that is a conflict, which stays until a change has seen them all.
/// - Who set a field and set it back has not changed it.
/// - An item that is removed stays as long as somebody changed it, or put something into it, without having seen the removal.
package demarche.history.merge;
