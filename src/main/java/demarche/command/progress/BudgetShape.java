package demarche.command.progress;

import demarche.command.kit.Json;
import demarche.insight.money.Budget;
import demarche.insight.money.By;
import demarche.insight.money.Group;
import demarche.insight.money.MoneyWords;
import demarche.insight.money.sum.Figures;
import demarche.insight.money.sum.Quote;
import demarche.insight.money.sum.Sum;
import demarche.insight.money.sum.Tally;
import demarche.plan.ExchangeRate;
import demarche.plan.Plan;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The budget as scripts read it: amounts as decimal strings, null where several currencies stand and none was chosen to tell them in.
record BudgetShape(Budget budget, Plan plan, MoneyWords words) {
    ObjectNode of(By by) {
        ObjectNode node = Json.object();
        budget.currency().map(Currency::getCurrencyCode).ifPresentOrElse(c -> node.put("currency", c), () -> node.putNull("currency"));
        Figures total = budget.total();
        figures(node, total);
        put(node, "gap", total.gap());
        node.set("currencies", currencies(total, total.currencies(), Tally::each));
        node.set("apart", currencies(total, total.apart(), Tally::apart));
        node.set("by", Json.array(budget.by(by), group -> group(group, by)));
        node.set("rates", Json.array(budget.quotes(), this::quote));
        return node;
    }

    private static void figures(ObjectNode node, Figures figures) {
        put(node, "planned", figures.planned());
        put(node, "committed", figures.committed());
        put(node, "spent", figures.spent());
    }

    private static void put(ObjectNode node, String name, Tally tally) {
        tally.whole().map(Sum::plain).ifPresentOrElse(amount -> node.put(name, amount), () -> node.putNull(name));
    }

    private static ArrayNode currencies(Figures figures, List<Currency> currencies, Function<Tally, List<Sum>> of) {
        return Json.array(currencies, currency -> Json.object().put("currency", currency.getCurrencyCode()).put("planned", in(currency, of.apply(figures.planned())))
                .put("committed", in(currency, of.apply(figures.committed()))).put("spent", in(currency, of.apply(figures.spent()))));
    }

    private static String in(Currency currency, List<Sum> sums) {
        Optional<Sum> there = sums.stream().filter(s -> s.currency().equals(currency)).findFirst();
        return there.orElseGet(() -> Sum.zero(currency)).plain();
    }

    private ObjectNode group(Group group, By by) {
        ObjectNode node = Json.object().put("key", group.key().code()).put("name", words.name(group.key(), by, plan)).put("entries", group.entries());
        figures(node, group.figures());
        node.set("currencies", currencies(group.figures(), group.figures().currencies(), Tally::each));
        return node;
    }

    private ObjectNode quote(Quote quote) {
        ObjectNode node = Json.object().put("from", quote.from().getCurrencyCode()).put("to", quote.to().getCurrencyCode()).put("rate", quote.rate().toPlainString())
                .put("date", quote.day().toString()).put("source", words.source(quote));
        node.set("of", Json.array(quote.steps(), step -> rate(step.rate())));
        return node;
    }

    private static ObjectNode rate(ExchangeRate rate) {
        return Json.object().put("from", rate.from().getCurrencyCode()).put("to", rate.to().getCurrencyCode()).put("rate", rate.rate().toPlainString())
                .put("date", rate.day().toString()).put("source", rate.source());
    }
}
