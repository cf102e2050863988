package demarche.ui.sharing.history;

import demarche.history.Edit;
import demarche.history.account.Account;
import demarche.history.mapping.BadField;
import demarche.history.merge.Place;
import demarche.history.reading.Moments;
import demarche.history.reading.TakenBack;
import demarche.history.telling.Line;
import demarche.history.telling.Line.Grouped;
import demarche.history.telling.Naming;
import demarche.history.telling.Sheet;
import demarche.library.LibraryProblem;
import demarche.plan.Address;
import demarche.plan.NamedVersion;
import demarche.plan.Plan;
import demarche.plan.id.ItemId;
import demarche.plan.limit.Refused;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.part.Notice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The history of the open plan: its log in words, narrowed to an item or a field; the plan at a moment; two moments compared; one edit taken back; named
/// versions. Knows no controls.
public final class HistoryViewModel {
    private final Desk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Chronicle>> chronicle = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place>> only = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Then>> then = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Deed>> from = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public HistoryViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /// Empty until it was read, or while no plan is open.
    ReadOnlyObjectProperty<Optional<Chronicle>> chronicleProperty() {
        return chronicle.getReadOnlyProperty();
    }

    /// What alone is told; the whole plan where empty.
    ReadOnlyObjectProperty<Optional<Place>> onlyProperty() {
        return only.getReadOnlyProperty();
    }

    /// What is looked at instead of the log.
    ReadOnlyObjectProperty<Optional<Then>> thenProperty() {
        return then.getReadOnlyProperty();
    }

    /// The moment from which the next comparison begins.
    ReadOnlyObjectProperty<Optional<Deed>> fromProperty() {
        return from.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Begins with an item, or with the whole plan.
    public void open(Optional<Address> item) {
        notice.set(Optional.empty());
        back();
        from.set(Optional.empty());
        only.set(item.map(address -> new Place(address.kind(), address.id(), "")));
    }

    /// Follows the open plan until the subscription ends.
    public Subscription follow() {
        return desk.planProperty().subscribe(_ -> refresh());
    }

    /// Reads the log anew, as soon as all edits are on the disk.
    private void refresh() {
        Optional<Plan> plan = desk.planProperty().get();
        if (plan.isEmpty()) {
            chronicle.set(Optional.empty());
            return;
        }
        desk.whenSaved(() -> desk.background().run(_ -> {
            List<Edit> log = desk.library().log(plan.get().id());
            return new Chronicle(plan.get(), log, Naming.of(plan.get(), log, desk.reference(), texts));
        }, read -> chronicle.set(Optional.of(read)), trouble -> notice.set(Optional.of(Notice.trouble(((LibraryProblem) trouble).sentence(Texts.of("library", texts.locale())), "")))));
    }

    List<Day> days() {
        return chronicle.get().map(now -> now.days(only.get(), desk.clock().getZone())).orElse(List.of());
    }

    /// Narrows the log to an item, with its pieces, or to one field.
    void only(Optional<Place> place) {
        only.set(place);
    }

    /// Back from a moment or a comparison to the log.
    void back() {
        then.set(Optional.empty());
    }

    /// The plan as it was after an edit, to read.
    void see(Deed deed, String words) {
        Chronicle now = chronicle.get().orElseThrow();
        show(() -> new Then.Moment(words, Sheet.of(moments().after(deed.number()), now.naming())));
    }

    /// The plan as it was when somebody gave it a name, to read.
    void see(NamedVersion version) {
        Chronicle now = chronicle.get().orElseThrow();
        show(() -> new Then.Moment(version.title(), Sheet.of(moments().named(version.id()).orElseThrow(), now.naming())));
    }

    /// What came since somebody gave the plan a name.
    void compare(NamedVersion version) {
        Chronicle now = chronicle.get().orElseThrow();
        show(() -> comparison(texts.get("historyview.compare.named", version.title()), Account.between(moments().named(version.id()).orElseThrow(), now.plan(), now.log())));
    }

    /// What came since an edit.
    void compareWithNow(Deed deed, String words) {
        Chronicle now = chronicle.get().orElseThrow();
        show(() -> comparison(texts.get("historyview.compare.since", words), moments().between(deed.number(), now.log().size())));
    }

    /// The next comparison begins here.
    void compareFrom(Deed deed) {
        from.set(Optional.of(deed));
    }

    /// What came between the edit chosen before and this one, whichever was first.
    void compareTo(Deed deed, String words) {
        int other = from.get().orElseThrow().number();
        show(() -> comparison(words, moments().between(Math.min(other, deed.number()), Math.max(other, deed.number()))));
        from.set(Optional.empty());
    }

    private Then comparison(String words, Account account) {
        return new Then.Comparison(words, Line.of(account, chronicle.get().orElseThrow().naming()).stream().map(Grouped::line).toList());
    }

    private Moments moments() {
        Chronicle now = chronicle.get().orElseThrow();
        return new Moments(now.plan().id(), now.log());
    }

    /// What may fail where a log holds what a plan cannot.
    @FunctionalInterface
    private interface Looking {
        Then look() throws BadField;
    }

    private void show(Looking looking) {
        try {
            then.set(Optional.of(looking.look()));
        } catch (BadField e) {
            notice.set(Optional.of(Notice.trouble(e.sentence(Texts.of("history", texts.locale())), "")));
        }
    }

    /// What taking an edit back would do; asks nobody and does nothing.
    Optional<TakenBack> takenBack(Deed deed) {
        try {
            return Optional.of(TakenBack.of(desk.plan(), deed.edit()));
        } catch (BadField _) {
            return Optional.empty();
        }
    }

    /// Takes one edit back as a new change, which Undo takes back in turn.
    void takeBack(Deed deed) {
        Optional<TakenBack> taken = takenBack(deed);
        if (taken.isEmpty() || !desk.edit(_ -> taken.get().plan())) {
            notice.set(Optional.of(Notice.attention(texts.get(taken.isEmpty() ? "historyview.back.refused" : "historyview.back.nothing"), "")));
            return;
        }
        notice.set(Optional.of(Notice.done(texts.get("historyview.back.done", deed.edit().author()), texts.get("historyview.back.done.then"))));
    }

    /// The latest first.
    List<NamedVersion> versions() {
        return desk.planProperty().get().map(plan -> plan.versions().stream().sorted(Comparator.comparing(NamedVersion::day).reversed()).toList()).orElse(List.of());
    }

    /// Gives the plan as it is now a name.
    ///
    /// @return why it was refused
    Optional<String> name(String title) {
        if (title.isBlank()) return Optional.of(texts.get("historyview.version.missing"));
        try {
            var version = new NamedVersion(ItemId.random(), title.strip(), desk.today(), desk.author(), "");
            desk.edit(plan -> plan.with(version));
            return Optional.empty();
        } catch (Refused _) {
            return Optional.of(texts.get("historyview.version.long"));
        }
    }

    /// Takes the name away; the plan of that moment stays in the history.
    void remove(NamedVersion version) {
        desk.edit(plan -> plan.without(version));
    }
}
