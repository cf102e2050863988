package demarche.command.facts;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.insight.board.Weights;
import demarche.plan.choice.BoardPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads how much each part of the board is to count: `{"votes":40,"treaties":20}`. A part that is not named counts as before.
final class WeightsFile {
    private static final long LARGEST = 64 * 1024;
    private static final JsonMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private final Context context;

    WeightsFile(Context context) {
        this.context = context;
    }

    Weights read(String file, Weights before) throws Refusal {
        JsonNode tree = tree(PlanSource.path(context, file), file);
        if (!tree.isObject()) throw refused("refused.weights", file);
        Weights weights = before;
        for (Map.Entry<String, JsonNode> named : tree.properties()) weights = weights.with(part(named.getKey(), file), weight(named, file));
        if (weights.sum() == 0) throw refused("refused.weights-none", file);
        return weights;
    }

    private JsonNode tree(Path path, String file) throws Refusal {
        try {
            if (Files.size(path) > LARGEST) throw refused("refused.weights", file);
            return STRICT.readTree(Files.readString(path));
        } catch (IOException _) {
            throw refused("refused.weights-read", file);
        } catch (JacksonException _) {
            throw refused("refused.weights", file);
        }
    }

    private BoardPart part(String name, String file) throws Refusal {
        Optional<BoardPart> part = Arrays.stream(BoardPart.values()).filter(p -> Json.code(p).equals(name)).findFirst();
        return part.orElseThrow(() -> refused("refused.weights-part", file, name, Arrays.stream(BoardPart.values()).map(Json::code).collect(Collectors.joining(", "))));
    }

    private int weight(Map.Entry<String, JsonNode> named, String file) throws Refusal {
        JsonNode value = named.getValue();
        boolean fits = value.isInt() && value.intValue() >= 0 && value.intValue() <= Weights.MOST;
        if (!fits) throw refused("refused.weights-number", file, named.getKey(), value.toString());
        return value.intValue();
    }

    private Refusal refused(String key, Object... places) {
        return new Refusal(context.texts().get(key, places));
    }
}
