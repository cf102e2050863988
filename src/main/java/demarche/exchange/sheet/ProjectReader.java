package demarche.exchange.sheet;

import demarche.exchange.sheet.StateNames.Found;
import demarche.plan.OtherProject;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import demarche.reference.Reference;
import demarche.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Makes projects of the rows of a list. A row that names no project or no state is told and left out; a value that cannot be read is told and left
/// empty. A project that was taken from the same list before is made anew in its place, and the topics that a person gave it stay.
public final class ProjectReader {
    private final Texts texts;
    private final StateNames names;
    private final Plan plan;
    private final LocalDate today;
    private final Supplier<ItemId> ids;

    /// @param today the day the list is taken in
    /// @param ids   for projects that are new
    public ProjectReader(Locale language, Reference reference, Plan plan, LocalDate today, Supplier<ItemId> ids) {
        this.texts = Texts.of("others", language);
        this.names = new StateNames(reference);
        this.plan = plan;
        this.today = today;
        this.ids = ids;
    }

    /// What came of one row.
    ///
    /// @param project  empty where the row is left out
    /// @param known    whether it takes the place of one that was taken before
    /// @param problems sentences
    public record Row(int number, Optional<OtherProject> project, boolean known, List<String> problems) {
        public Row {
            problems = List.copyOf(problems);
        }
    }

    /// Every row of the list, in its order.
    ///
    /// @param origin the name of the list
    public List<Row> read(Grid grid, Columns columns, String origin) {
        DayReader days = DayReader.of(grid.rows().stream().flatMap(r -> java.util.stream.Stream.of(columns.cell(r, ProjectField.STARTS), columns.cell(r, ProjectField.ENDS))));
        return grid.rows().stream().map(row -> new OneRow(row, columns, days, origin).read()).toList();
    }

    private final class OneRow {
        private final Grid.Row row;
        private final Columns columns;
        private final DayReader days;
        private final String origin;
        private final List<String> problems = new ArrayList<>();

        OneRow(Grid.Row row, Columns columns, DayReader days, String origin) {
            this.row = row;
            this.columns = columns;
            this.days = days;
            this.origin = origin;
        }

        Row read() {
            String title = line(ProjectField.TITLE);
            Found states = names.read(cell(ProjectField.STATES));
            states.unknown().forEach(name -> problems.add(texts.get("others.row.state", name)));
            if (title.isEmpty()) problems.add(texts.get("others.row.title"));
            if (states.states().isEmpty()) problems.add(texts.get("others.row.no-state"));
            if (title.isEmpty() || states.states().isEmpty()) return new Row(row.number(), Optional.empty(), false, problems);
            try {
                OtherProject read = project(title).withStates(new TreeSet<>(states.states()));
                Optional<OtherProject> before = before(read);
                OtherProject kept = before.map(b -> new OtherProject(b.id(), read.title(), read.provider(), read.states(), b.topics(), read.starts(), read.ends(), read.description(),
                        read.reference(), read.origin(), read.takenOn())).orElse(read);
                return new Row(row.number(), Optional.of(kept), before.isPresent(), problems);
            } catch (Refused _) {
                problems.add(texts.get("others.row.refused"));
                return new Row(row.number(), Optional.empty(), false, problems);
            }
        }

        private OtherProject project(String title) {
            return OtherProject.titled(ids.get(), title).withProvider(line(ProjectField.PROVIDER)).withStarts(day(ProjectField.STARTS, false)).withEnds(day(ProjectField.ENDS, true))
                    .withDescription(cell(ProjectField.DESCRIPTION)).withReference(line(ProjectField.REFERENCE)).withOrigin(oneLine(origin)).withTakenOn(Optional.of(today));
        }

        private Optional<LocalDate> day(ProjectField field, boolean end) {
            String text = cell(field);
            Optional<LocalDate> day = days.read(text, end);
            if (!text.isBlank() && day.isEmpty()) problems.add(texts.get("others.row.day", text));
            return day;
        }

        private String cell(ProjectField field) {
            return columns.cell(row, field).replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
        }

        private String line(ProjectField field) {
            return oneLine(cell(field));
        }
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= Limits.TITLE ? line : line.substring(0, Limits.TITLE - 1).strip() + "…";
    }

    /// By its number in the list, or by title and provider where the list numbers none.
    private Optional<OtherProject> before(OtherProject read) {
        return plan.otherProjects().stream().filter(p -> p.origin().equals(read.origin()))
                .filter(p -> read.reference().isEmpty() ? p.title().equals(read.title()) && p.provider().equals(read.provider()) : p.reference().equals(read.reference())).findFirst();
    }
}
