package demarche.pack.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A group of values in a template, read by name. Whatever is not known, or is not of the kind it should be, is a finding.
///
/// @param place where the group stands, such as `fonts.text`; empty at the top
record Slots(ObjectNode node, String place, Findings findings) {
    private static final int WORDS = 100;

    /// Finds every name that is not one of these.
    Slots only(Set<String> known) {
        node.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> findings.add(t -> t.get("template.unknown", Shown.of(at(name)), String.join(", ", known.stream().sorted().toList()))));
        return this;
    }

    String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    Optional<Slots> group(String name) {
        if (!node.has(name)) return Optional.empty();
        return node.get(name) instanceof ObjectNode inner ? Optional.of(new Slots(inner, at(name), findings)) : findings.without(t -> t.get("template.kind.group", at(name)));
    }

    void each(BiConsumer<String, Slots> use) {
        for (String name : node.propertyNames()) group(name).ifPresent(inner -> use.accept(name, inner));
    }

    /// A line of plain words; empty where there is none.
    Optional<String> words(String name) {
        return words(name, WORDS);
    }

    /// @param most in letters
    Optional<String> words(String name, int most) {
        return node.has(name) ? line(node.get(name), at(name), most) : Optional.empty();
    }

    List<String> lines(String name, int most) {
        var lines = new ArrayList<String>();
        if (!node.has(name)) return lines;
        JsonNode list = node.get(name);
        if (!list.isArray()) findings.add(t -> t.get("template.kind.list", at(name)));
        else if (list.size() > most) findings.add(t -> t.get("template.many", at(name), most));
        else for (JsonNode one : list) line(one, at(name), WORDS).ifPresent(lines::add);
        return lines;
    }

    /// Neither markup nor an address: a page never asks for anything, and nobody is to wonder whether it might.
    private Optional<String> line(JsonNode value, String where, int most) {
        if (!value.isString()) return findings.without(t -> t.get("template.kind.words", where));
        String line = value.stringValue().strip();
        if (line.length() > most) return findings.without(t -> t.get("template.long", where, most));
        if (line.isEmpty()) return findings.without(t -> t.get("template.empty", where));
        if (line.codePoints().anyMatch(c -> c == '<' || c == '>' || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            return findings.without(t -> t.get("template.markup", where));
        }
        return line.contains("://") || line.contains("url(") ? findings.without(t -> t.get("template.address", where)) : Optional.of(line);
    }

    Optional<Double> number(String name, double least, double most) {
        if (!node.has(name)) return Optional.empty();
        JsonNode value = node.get(name);
        boolean fits = value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most;
        return fits ? Optional.of(value.doubleValue()) : findings.without(t -> t.get("template.number", at(name), least, most));
    }
}
