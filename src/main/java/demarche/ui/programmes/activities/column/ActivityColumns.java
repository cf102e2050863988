package demarche.ui.programmes.activities.column;

import demarche.plan.Activity;
import demarche.plan.Programme;
import demarche.plan.choice.ActivityStatus;
import demarche.plan.id.TopicId;
import demarche.plan.money.Money;
import demarche.plan.part.Attendance;
import demarche.plan.part.Delivery;
import demarche.text.Texts;
import demarche.ui.kit.table.Form;
import demarche.ui.programmes.activities.column.ActivityColumn.Reading;
import demarche.ui.programmes.activities.column.ActivityColumn.Words;
import demarche.ui.programmes.activities.column.Columns.Field;
import demarche.ui.programmes.activities.column.Columns.Head;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// All that is known of an activity, in the order of columns.
public final class ActivityColumns {
    private final Columns make;
    private final Texts texts;
    private final List<ActivityColumn> all;

    /// @param texts the bundle `activities`
    public ActivityColumns(Texts texts) {
        this.texts = texts;
        this.make = new Columns(texts);
        this.all = Stream.of(what(), new WhenColumns(make).all(), new PlaceColumns(make).all(), who(), work(), outcome()).flatMap(List::stream).toList();
    }

    public List<ActivityColumn> all() {
        return all;
    }

    public ActivityColumn column(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private List<ActivityColumn> what() {
        return List.of(make.text(new Head("title", texts.get("activities.column.title"), Group.WHAT, 240), Form.LINE, new Field<>(Activity::title, Activity::withTitle)),
                make.one(new Head("type", texts.get("activities.column.type"), Group.WHAT, 186), (book, _) -> book.types(), new Field<>(Activity::type, Activity::withType), Columns.Rule.none()),
                make.some(new Head("topics", texts.get("activities.column.topics"), Group.WHAT, 200), (book, _) -> book.topics(), new Field<>(Activity::topics, Activity::withTopics), this::notTaught,
                        ActivityColumns::taught));
    }

    private Optional<String> notTaught(Book book, Activity activity, TopicId topic) {
        boolean taught = book.programme(activity).filter(p -> p.topics().containsKey(topic)).isPresent();
        return taught ? Optional.empty() : Optional.of(texts.get("activities.refused.topic", book.topics().name(topic)));
    }

    private static List<String> taught(Book book, Activity activity) {
        return book.programme(activity).map(Programme::topics).stream().flatMap(t -> t.keySet().stream()).map(book.topics()::name).toList();
    }

    private List<ActivityColumn> who() {
        return List.of(make.text(new Head("audience", texts.get("activities.column.audience"), Group.WHO, 160), Form.LINE, who(Attendance::audience, Attendance::withAudience)),
                make.count(new Head("planned", texts.get("activities.column.planned"), Group.WHO, 76), who(Attendance::planned, Attendance::withPlanned)),
                make.count(new Head("attended", texts.get("activities.column.attended"), Group.WHO, 84), who(Attendance::attended, Attendance::withAttended)),
                make.count(new Head("women", texts.get("activities.column.women"), Group.WHO, 72), who(Attendance::women, Attendance::withWomen)),
                make.count(new Head("men", texts.get("activities.column.men"), Group.WHO, 64), who(Attendance::men, Attendance::withMen)));
    }

    private static <T> Field<T> who(Function<Attendance, T> read, BiFunction<Attendance, T, Attendance> write) {
        return new Field<>(a -> read.apply(a.attendance()), (a, value) -> a.withAttendance(write.apply(a.attendance(), value)));
    }

    private List<ActivityColumn> work() {
        return List.of(make.text(new Head("lead", texts.get("activities.column.lead"), Group.WORK, 196), Form.LINE, work(Delivery::lead, Delivery::withLead)),
                make.some(new Head("people", texts.get("activities.column.people"), Group.WORK, 160), (book, _) -> book.contacts(), work(Delivery::people, Delivery::withPeople), Columns.Rule.none(),
                        (book, _) -> book.contacts().all()),
                cost(),
                make.word(new Head("status", texts.get("activities.column.status"), Group.WORK, 84), ActivityStatus.values(), this::status,
                        new Field<>(a -> Optional.of(a.status()), (a, s) -> a.withStatus(s.orElse(ActivityStatus.PLANNED))), false));
    }

    private static <T> Field<T> work(Function<Delivery, T> read, BiFunction<Delivery, T, Delivery> write) {
        return new Field<>(a -> read.apply(a.delivery()), (a, value) -> a.withDelivery(write.apply(a.delivery(), value)));
    }

    /// Where an activity stands, in a word.
    public String status(ActivityStatus status) {
        return switch (status) {
            case PLANNED -> texts.get("activities.status.planned");
            case CONFIRMED -> texts.get("activities.status.confirmed");
            case DONE -> texts.get("activities.status.done");
            case CANCELLED -> texts.get("activities.status.cancelled");
        };
    }

    private List<ActivityColumn> outcome() {
        return List.of(make.one(new Head("output", texts.get("activities.column.output"), Group.OUTCOME, 200), (book, a) -> book.results(a.programme()), work(Delivery::output, Delivery::withOutput), Columns.Rule.none()),
                make.text(new Head("deliverables", texts.get("activities.column.deliverables"), Group.OUTCOME, 200), Form.LINES, work(Delivery::deliverables, Delivery::withDeliverables)),
                make.text(new Head("evidence", texts.get("activities.column.evidence"), Group.OUTCOME, 200), Form.LINES, work(Delivery::evidence, Delivery::withEvidence)));
    }

    private ActivityColumn cost() {
        Field<Optional<Money>> field = work(Delivery::cost, Delivery::withCost);
        Words written = (_, a) -> field.read().apply(a).map(Money::toString).orElse("");
        Words shown = (_, a) -> field.read().apply(a).map(this::amount).orElse("");
        Comparator<Activity> order = Comparator.comparing(a -> field.read().apply(a).orElse(Money.zero(Currency.getInstance("AED"))));
        return new ActivityColumn("cost", texts.get("activities.column.cost"), Group.WORK, 124, Form.NUMBER, new Reading(shown, written, order), (book, a, text) -> {
            if (text.isBlank()) return new Taken.Value(field.write().apply(a, Optional.empty()));
            Optional<Money> money = Amounts.read(text, book.plan().head().currency());
            if (money.isEmpty()) return new Taken.Unclear(texts.get("activities.refused.cost", text.strip()));
            return new Taken.Value(field.write().apply(a, money));
        });
    }

    private String amount(Money money) {
        NumberFormat form = NumberFormat.getNumberInstance(texts.locale());
        form.setMinimumFractionDigits(money.amount().scale());
        form.setMaximumFractionDigits(money.amount().scale());
        return form.format(money.amount()) + " " + money.currency().getCurrencyCode();
    }
}
