package demarche.exchange.disk;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON from outside: one value, no key twice, nothing deeper or longer than a plan has need of.
public final class StrictJson {
    private static final int DEPTH = 16;
    private static final int STRING = 100_000;
    private static final int NAME = 400;
    private static final int NUMBER = 30;
    /// A small file of nothing but brackets would fill the memory; a plan of 2,000 programmes has about a million tokens.
    private static final long TOKENS = 4_000_000;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(STRING)
                            .maxNameLength(NAME)
                            .maxNumberLength(NUMBER)
                            .maxTokenCount(TOKENS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public JsonNode read(byte[] json) throws BadJson {
        try {
            JsonNode node = mapper.readTree(json);
            if (node.isMissingNode()) throw new BadJson(1, 1);
            return node;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new BadJson(at == null ? 1 : Math.max(1, at.getLineNr()), at == null ? 1 : Math.max(1, at.getColumnNr()));
        }
    }
}
