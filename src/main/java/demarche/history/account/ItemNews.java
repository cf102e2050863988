package demarche.history.account;

import demarche.plan.Address;
import java.util.List;

/// What became of one item.
///
/// @param title   what it is called: its title, statement or state; its id where it has none
/// @param fields  what changed of it; empty where it came or went as a whole
/// @param authors who did it, as far as the log says; the last one last
public record ItemNews(Address address, String title, What what, Subject subject, List<FieldNews> fields, List<String> authors) {
    public ItemNews {
        fields = List.copyOf(fields);
        authors = List.copyOf(authors);
    }

    ItemNews by(List<String> authors) {
        return new ItemNews(address, title, what, subject, fields, authors);
    }
}
