package demarche.history.account;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What became of one field.
///
/// @param pointer such as `/title` or `/topics/bc-art-35`
/// @param before  empty where there was nothing
/// @param after   empty where there is nothing now
/// @param authors who changed it, as far as the log says; the last one last
public record FieldNews(String pointer, Optional<JsonNode> before, Optional<JsonNode> after, List<String> authors) {
    public FieldNews {
        authors = List.copyOf(authors);
    }
}
