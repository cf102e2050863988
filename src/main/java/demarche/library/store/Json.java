package demarche.library.store;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON as the library's columns hold it: one line of text.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Json() {}

    static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static JsonNode node(String text) {
        return MAPPER.readTree(text);
    }
}
