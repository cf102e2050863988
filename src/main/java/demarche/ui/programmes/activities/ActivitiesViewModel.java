package demarche.ui.programmes.activities;

import demarche.exchange.sheet.ClipPage;
import demarche.exchange.sheet.ClipText;
import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.OwnActivityType;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.handling.Handling;
import demarche.plan.id.ActivityTypeId;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Refused;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.form.Refusals;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.column.ActivityColumns;
import demarche.ui.programmes.activities.column.Book;
import demarche.ui.programmes.activities.column.Taken;
import demarche.ui.programmes.activities.edit.Bulk;
import demarche.ui.programmes.activities.edit.Copies;
import demarche.ui.programmes.activities.edit.Outcome;
import demarche.ui.programmes.activities.edit.Pattern;
import demarche.ui.programmes.activities.edit.Removal;
import demarche.ui.programmes.activities.edit.Spans;
import demarche.ui.programmes.activities.form.Pen;
import demarche.ui.programmes.activities.paste.Copying;
import demarche.ui.programmes.activities.paste.Pasted;
import demarche.ui.programmes.activities.paste.Pasting;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can be done with activities. Whatever is done is one edit, and one step of undo, however many activities it touches.
public final class ActivitiesViewModel implements Pen {
    /// What goes onto the clipboard.
    ///
    /// @param page for spreadsheets, with every cell marked as text
    public record Clip(String text, String page) {}

    /// Before a plan is open the forms are made already.
    private static final Plan NONE = Plan.empty(PlanHead.titled(new ItemId("none"), "–", Handling.RED));
    private final Desk desk;
    private final Texts texts;
    private final TakeBack takeBack;
    private final ActivityColumns columns;
    private Optional<Book> book = Optional.empty();

    /// @param texts the bundle `activities`
    public ActivitiesViewModel(Desk desk, Texts texts, TakeBack takeBack) {
        this.desk = desk;
        this.texts = texts;
        this.takeBack = takeBack;
        this.columns = new ActivityColumns(texts);
    }

    Desk desk() {
        return desk;
    }

    Texts texts() {
        return texts;
    }

    @Override
    public ActivityColumns columns() {
        return columns;
    }

    @Override
    public Book book() {
        Plan plan = desk.planProperty().get().orElse(NONE);
        Book now = book.filter(b -> b.plan() == plan).orElseGet(() -> new Book(plan, desk.reference(), texts.locale()));
        book = Optional.of(now);
        return now;
    }

    @Override
    public Optional<String> write(ItemId id, ActivityColumn column, String text) {
        Optional<Activity> found = desk.plan().activities().find(id);
        if (found.isEmpty()) return Optional.empty();
        return switch (Spans.checked(texts, found.get(), column.take(book(), found.get(), text))) {
            case Taken.Value(Activity now) -> {
                desk.edit(plan -> plan.with(now));
                yield Optional.empty();
            }
            case Taken.Unclear(String sentence) -> Optional.of(sentence);
        };
    }

    /// Writes the same into all of them, or into none.
    public Optional<String> writeAll(List<Activity> chosen, ActivityColumn column, Bulk.Way way, String text) {
        return become(new Bulk(texts, book()).write(chosen, column, way, text));
    }

    public Optional<String> shift(List<Activity> chosen, int by, ChronoUnit unit) {
        return become(new Bulk(texts, book()).shift(chosen, by, unit));
    }

    private Optional<String> become(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Become(List<Activity> now) -> {
                desk.edit(plan -> plan.withAll(Kind.ACTIVITY, items(now)));
                yield Optional.empty();
            }
            case Outcome.Stays(String sentence) -> Optional.of(sentence);
        };
    }

    private static Map<ItemId, Optional<Item>> items(List<Activity> activities) {
        var items = new LinkedHashMap<ItemId, Optional<Item>>();
        activities.forEach(a -> items.put(a.id(), Optional.of(a)));
        return items;
    }

    public List<ItemId> duplicate(List<Activity> chosen) {
        return add(plan -> Copies.beside(plan, chosen));
    }

    public List<ItemId> sameFor(List<Activity> chosen, Copies.Other other) {
        return add(plan -> Copies.forState(plan, chosen, other));
    }

    /// The whole programme for another state, with its activities.
    public List<ItemId> programmeFor(Programme programme, Copies.Other other) {
        String state = desk.reference().state(other.state()).map(s -> s.name(texts.locale())).orElse(other.state().code());
        String title = texts.get("activities.same.programme-title", programme.title(), state);
        return add(plan -> Copies.programme(plan, programme, title.length() > 200 ? programme.title() : title, other));
    }

    private List<ItemId> add(Function<Plan, Copies.Copied> copy) {
        Copies.Copied copied = copy.apply(desk.plan());
        desk.edit(_ -> copied.plan());
        return copied.made();
    }

    /// At once; the way back is offered. What waited for one of them waits for it no longer.
    public void delete(List<Activity> chosen) {
        var sentence = chosen.size() == 1 ? texts.get("activities.deleted.one", chosen.getFirst().title()) : texts.get("activities.deleted", chosen.size());
        var gone = new Removal(chosen, desk.plan());
        takeBack.edit(gone::without, gone::back, sentence);
    }

    /// A new activity of the programme, of a kind or of none.
    public ItemId begin(Programme programme, Optional<Pattern> pattern) {
        ItemId id = ItemId.random();
        Activity made = pattern.map(p -> p.begun(id, programme)).orElseGet(() -> Activity.titled(id, programme.id(), texts.get("activities.new.title")));
        desk.edit(plan -> plan.with(made));
        return id;
    }

    /// Own kinds first, then those of the reference; of these first what the programme's topics call for.
    List<Pattern> patterns(Programme programme) {
        Stream<Pattern> own = desk.plan().ownActivityTypes().stream().map(Pattern::of);
        Stream<Pattern> shipped = desk.reference().activityTypes().stream().map(Pattern::of)
                .sorted(java.util.Comparator.comparing(p -> p.topics().stream().noneMatch(programme.topics()::containsKey)));
        return Stream.concat(own, shipped).toList();
    }

    /// A kind of our own, after an activity.
    ///
    /// @return its id
    public ItemId keepType(Activity activity) {
        ItemId id = ItemId.random();
        OwnActivityType type = Pattern.after(activity, id, activity.title());
        desk.edit(plan -> plan.with(type));
        return id;
    }

    public Optional<String> renameType(ItemId id, String title) {
        try {
            desk.edit(plan -> plan.ownActivityTypes().find(id).<Plan>map(t -> plan.with(t.withTitle(title))).orElse(plan));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(Refusals.in(texts.locale()).sentence(refused));
        }
    }

    /// Takes a kind away; activities of it stay, without a kind.
    public void removeType(OwnActivityType type) {
        List<Activity> of = activitiesOf(type.type());
        takeBack.edit(plan -> retyped(plan.without(type), of, Optional.empty()), plan -> retyped(plan.with(type), of, Optional.of(type.type())), texts.get("activities.types.removed", type.title()));
    }

    List<Activity> activitiesOf(ActivityTypeId type) {
        return desk.plan().activities().stream().filter(a -> a.type().equals(Optional.of(type))).toList();
    }

    private static Plan retyped(Plan plan, List<Activity> of, Optional<ActivityTypeId> type) {
        return plan.withAll(Kind.ACTIVITY, items(of.stream().flatMap(a -> plan.activities().find(a.id()).stream()).map(a -> a.withType(type)).toList()));
    }

    public Clip copy(List<Activity> chosen) {
        List<List<String>> rows = new Copying(texts, columns.all(), book()).rows(chosen);
        return new Clip(ClipText.of(rows), ClipPage.of(rows));
    }

    /// What the text of the clipboard would change in the programme.
    public Pasted preview(ItemId programme, String text, Pasting.Place place) {
        return new Pasting(texts, columns.all(), book(), programme).of(ClipText.read(text), place);
    }

    public void paste(Pasted pasted) {
        desk.edit(pasted::on);
    }
}
