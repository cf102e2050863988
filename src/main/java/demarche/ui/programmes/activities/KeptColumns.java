package demarche.ui.programmes.activities;

import demarche.library.LibraryProblem;
import demarche.ui.desk.Desk;
import java.util.Arrays;
import java.util.List;

/// Which columns a person wants to see, kept in the library for every plan.
///
/// @param key   under which they are kept
/// @param usual until another choice is made
record KeptColumns(Desk desk, String key, List<String> usual) {

    List<String> read() {
        try {
            return desk.library().setting(key).map(text -> Arrays.asList(text.split(","))).orElse(usual);
        } catch (LibraryProblem unread) {
            return usual;
        }
    }

    /// A choice that cannot be kept holds until the window closes.
    void keep(List<String> columns) {
        desk.background().run(_ -> {
            desk.library().putSetting(key, String.join(",", columns));
            return key;
        }, _ -> {}, _ -> {});
    }
}
