package demarche.exchange.sheet;

import demarche.text.Folding;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which column of a list holds what of a project.
///
/// @param of the number of the column, the first being 0; a field that is not there has none
public record Columns(Map<ProjectField, Integer> of) {
    public Columns {
        of = of.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(of));
    }

    /// By what stands over the columns; each column is given to one field at most.
    public static Columns guess(List<String> heads) {
        var of = new EnumMap<ProjectField, Integer>(ProjectField.class);
        List<String> folded = heads.stream().map(head -> String.join(" ", Folding.words(head))).toList();
        for (ProjectField field : ProjectField.values()) {
            field.heads().stream().map(folded::indexOf).filter(at -> at >= 0 && !of.containsValue(at)).findFirst().ifPresent(at -> of.put(field, at));
        }
        return new Columns(of);
    }

    /// The same with another column for the field, or none. A column holds one field.
    public Columns with(ProjectField field, Optional<Integer> column) {
        var next = new EnumMap<ProjectField, Integer>(ProjectField.class);
        next.putAll(of);
        next.remove(field);
        column.ifPresent(at -> {
            next.values().removeIf(at::equals);
            next.put(field, at);
        });
        return new Columns(next);
    }

    String cell(Grid.Row row, ProjectField field) {
        return Optional.ofNullable(of.get(field)).filter(at -> at < row.cells().size()).map(row.cells()::get).orElse("");
    }

    /// As it is remembered for the next list with these heads: `TITLE=0 STATES=2`.
    public String written() {
        return of.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey)).map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
    }

    /// @return empty where the text is not what [#written] gives
    public static Optional<Columns> read(String text, int width) {
        var of = new EnumMap<ProjectField, Integer>(ProjectField.class);
        for (String part : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] sides = part.split("=");
            Optional<ProjectField> field = java.util.Arrays.stream(ProjectField.values()).filter(f -> f.name().equals(sides[0])).findFirst();
            boolean sound = field.isPresent() && sides.length == 2 && sides[1].matches("[0-9]{1,3}") && Integer.parseInt(sides[1]) < width;
            if (!sound) return Optional.empty();
            of.put(field.get(), Integer.valueOf(sides[1]));
        }
        return Optional.of(new Columns(of));
    }
}
