package demarche.command.lock;

import demarche.command.kit.Json;
import demarche.exchange.keyring.KeyCard;
import tools.jackson.databind.node.ObjectNode;

/// A key card as JSON.
final class CardShape {
    private CardShape() {}

    static ObjectNode of(KeyCard card) {
        ObjectNode shape = Json.object().put("name", card.name()).put("recipient", card.opens().text());
        card.signs().ifPresent(key -> shape.put("key", key.text()).put("fingerprint", key.fingerprint()));
        return shape.put("card", card.text());
    }
}
