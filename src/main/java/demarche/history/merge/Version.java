package demarche.history.merge;

import demarche.history.Dot;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What one author made of a field, or of an item as a whole.
///
/// @param value empty where the field, or the item, is not to be there
/// @param at    for people to read; decides nothing
public record Version(Optional<JsonNode> value, Dot dot, String author, Instant at) {}
