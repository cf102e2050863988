package demarche.reference.table;

import java.time.LocalDate;
import java.util.Optional;

/// What a set of tables says of itself, in `about.csv`.
///
/// @param compiledOn the day on which the tables were put together; anything newer is unseen
/// @param title      what whoever made a bundle calls it; the shipped tables have none
public record About(LocalDate compiledOn, Optional<String> title) {
    public static final String COMPILED_ON = "compiled_on";
    public static final String TITLE = "title";
}
