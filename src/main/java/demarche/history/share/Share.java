package demarche.history.share;

import demarche.history.Edit;
import demarche.history.mapping.BadField;
import demarche.history.mapping.ItemMapping;
import demarche.history.merge.Copy;
import demarche.history.merge.Standing;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Plan;
import demarche.plan.Programme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A copy of a plan for somebody who may not see all of it. It holds every edit by its number, but of what is withheld nothing; so it merges with the whole
/// plan without taking anything back.
///
/// @param wish     what was asked for
/// @param copy     what goes into the file
/// @param withheld what does not
/// @param goes     the items of the plan that are in the share
public record Share(Wish wish, Copy copy, Withheld withheld, List<Item> goes) {
    public Share {
        goes = List.copyOf(goes);
    }

    public static Share of(Copy full, Wish wish) {
        var refused = new HashSet<Address>();
        while (true) {
            Selection selection = new Selection(full.plan(), full.log(), wish, refused);
            Telling telling = new Telling(full.plan(), selection, wish);
            List<Edit> log = full.log().stream().map(telling::told).toList();
            Outcome outcome = Outcome.of(full.plan(), log, wish, selection, telling);
            if (outcome.plan().isPresent()) return of(full, new Copy(outcome.plan().get(), log), wish, selection, telling);
            if (!refused.addAll(outcome.untellable())) throw new IllegalStateException("a share cannot be told without its head");
        }
    }

    /// What the log of the share comes to.
    ///
    /// @param plan       empty where some items do not come out as they may be told
    /// @param untellable those
    private record Outcome(Optional<Plan> plan, Set<Address> untellable) {
        static Outcome of(Plan full, List<Edit> log, Wish wish, Selection selection, Telling telling) {
            try {
                Plan plan = Standing.of(log).plan(full.id());
                if (wish.since().isPresent() || wish.tellsHistory()) return new Outcome(Optional.of(plan), Set.of());
                var wrong = new HashSet<Address>();
                for (Item item : full.items().filter(i -> i.kind() != Kind.PLAN && selection.holds(i.address())).toList()) {
                    Item expected = ItemMapping.of(item.kind()).read(item.id(), telling.whole(item.address()));
                    if (!plan.find(item.kind(), item.id()).equals(Optional.of(expected))) wrong.add(item.address());
                }
                return new Outcome(Optional.of(plan).filter(_ -> wrong.isEmpty()), wrong);
            } catch (BadField e) {
                return new Outcome(Optional.empty(), Set.of(new Address(e.kind(), e.item())));
            }
        }
    }

    private static Share of(Copy full, Copy share, Wish wish, Selection selection, Telling telling) {
        Set<Address> touched = share.log().stream().flatMap(edit -> edit.differences().stream()).map(d -> new Address(d.kind(), d.item())).collect(Collectors.toSet());
        var goes = new ArrayList<Item>();
        var leftOut = new ArrayList<Withheld.LeftOut>();
        full.plan().items().forEach(item -> {
            Why why = selection.out().getOrDefault(item.address(), Why.EARLIER);
            if (selection.holds(item.address()) && (wish.since().isEmpty() || touched.contains(item.address()))) goes.add(item);
            else leftOut.add(new Withheld.LeftOut(item, why));
        });
        var hidden = goes.stream().flatMap(item -> new TreeSet<>(telling.missing(item)).stream().map(pointer -> new Withheld.Hidden(item, pointer))).toList();
        int values = (int) share.log().stream().flatMap(edit -> edit.changes().stream()).filter(change -> !change.whole()).count();
        var wider = goes.stream().filter(item -> item instanceof Programme p && wish.isOfAPart() && !selection.states().containsAll(p.states())).map(Programme.class::cast).toList();
        return new Share(wish, share, new Withheld(leftOut, hidden, values, !wish.isInside(), wider), goes);
    }
}
