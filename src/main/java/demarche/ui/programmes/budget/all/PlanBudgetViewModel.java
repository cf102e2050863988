package demarche.ui.programmes.budget.all;

import demarche.insight.money.By;
import demarche.insight.money.MoneyWords;
import demarche.plan.ExchangeRate;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Sight;
import demarche.ui.desk.TakeBack;
import demarche.ui.kit.form.Refusals;
import demarche.ui.programmes.budget.part.Currencies;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The money of all programmes: what it is grouped by, the currency it is told in, and the rates. Works the sums out away from the window, always for the newest plan.
final class PlanBudgetViewModel {
    private static final Comparator<ExchangeRate> ORDER = Comparator.comparing((ExchangeRate r) -> r.from().getCurrencyCode()).thenComparing(r -> r.to().getCurrencyCode())
            .thenComparing(ExchangeRate::day, Comparator.reverseOrder()).thenComparing(ExchangeRate::id);

    private final Desk desk;
    private final MoneyWords words;
    private final TakeBack takeBack;
    private final Texts board;
    private final Refusals refusals;
    private final ReadOnlyObjectWrapper<Optional<Ledger>> ledger = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.PROGRAMME);
    private Optional<Sight> asked = Optional.empty();
    private boolean busy;

    PlanBudgetViewModel(Desk desk, MoneyWords words, TakeBack takeBack) {
        this.desk = desk;
        this.words = words;
        this.takeBack = takeBack;
        this.board = Texts.of("board", words.texts().locale());
        this.refusals = Refusals.in(words.texts().locale());
    }

    MoneyWords words() {
        return words;
    }

    ReadOnlyObjectProperty<Optional<Ledger>> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    ObjectProperty<By> byProperty() {
        return by;
    }

    Subscription follow() {
        return Subscription.combine(by.subscribe(_ -> regroup()), desk.sightProperty().subscribe(sight -> {
            asked = sight;
            if (!busy) sight.ifPresent(this::answer);
        }));
    }

    private void regroup() {
        Optional<Ledger> now = ledger.get().filter(l -> l.by() != by.get());
        By wanted = by.get();
        now.ifPresent(l -> desk.background().run(_ -> l.grouped(wanted, words), grouped -> {
            if (ledger.get().filter(still -> still == l).isPresent()) ledger.set(Optional.of(grouped));
            regroup();
        }, PlanBudgetViewModel::mistake));
    }

    private void answer(Sight question) {
        busy = true;
        By wanted = by.get();
        desk.background().run(_ -> Ledger.of(question, wanted, words, board), answer -> {
            busy = false;
            if (asked.filter(a -> a == question).isEmpty()) asked.ifPresent(this::answer);
            else {
                ledger.set(Optional.of(answer));
                regroup();
            }
        }, PlanBudgetViewModel::mistake);
    }

    private static void mistake(Exception trouble) {
        throw new IllegalStateException(trouble);
    }

    List<Currency> currencies() {
        return Currencies.of(desk.plan());
    }

    /// The one that sums are told in from now on.
    Optional<String> currency(Optional<Currency> currency) {
        return refusals.trying(() -> desk.edit(plan -> plan.with(plan.head().withCurrency(currency))));
    }

    /// By their currencies, the newest first.
    List<ExchangeRate> rates() {
        return desk.plan().exchangeRates().stream().sorted(ORDER).toList();
    }

    /// Whether sums were told by it.
    boolean isUsed(ExchangeRate rate) {
        return ledger.get().filter(l -> l.budget().quotes().stream().flatMap(q -> q.steps().stream()).anyMatch(step -> step.rate().id().equals(rate.id()))).isPresent();
    }

    Optional<String> keep(ExchangeRate rate) {
        return refusals.trying(() -> desk.edit(plan -> plan.with(rate)));
    }

    /// At once; the way back is offered.
    void delete(ExchangeRate rate) {
        takeBack.without(rate, words.texts().get("budget.rates.deleted", words.rate(rate)));
    }
}
