package demarche.pack.brief.outward;

import demarche.history.mapping.Field;
import demarche.history.mapping.Told;
import demarche.pack.brief.ground.Engagement;
import demarche.pack.brief.ground.Request;
import demarche.pack.brief.page.OfferPage;
import demarche.plan.Activity;
import demarche.plan.Item;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.PlanHead;
import demarche.plan.Programme;
import demarche.plan.TargetState;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.handling.Edition;
import demarche.plan.id.ItemId;
import demarche.reference.state.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a paper that leaves the ministry is composed from: a plan on its one state that holds only the fields its edition may see. A page cannot print
/// what it was never given.
///
/// - Of the plan there are the head, the state, the programmes it may hear of, their activities, and the meeting with the state. There is nobody else and no
///   other state.
/// - The partner and the public hear of a programme once it may be announced; whether it may is decided on the whole plan.
public final class Outward {
    private static final ItemId ANY = new ItemId("any");
    private final Request inside;
    private final Edition edition;
    private final Unspoken unspoken;

    private Outward(Request inside) {
        this.inside = inside;
        this.edition = inside.edition();
        this.unspoken = Unspoken.of(inside.plan(), this::hearsOf);
    }

    /// The same request of the plan that is left.
    public static Request of(Request inside) {
        return new Outward(inside).request();
    }

    /// What stays unsaid, also where the words are not the plan’s.
    public static Unspoken unspoken(Request inside) {
        return new Outward(inside).unspoken;
    }

    private Request request() {
        var left = new ArrayList<Item>();
        inside.plan().target(inside.state()).flatMap(t -> told(t, TargetState.of(ANY, inside.state()))).ifPresent(left::add);
        List<Item> programmes = inside.plan().programmes().stream().filter(this::hearsOf).flatMap(p -> told(p, Programme.titled(ANY, "any")).stream()).map(this::here).toList();
        Set<ItemId> named = programmes.stream().map(Item::id).collect(Collectors.toSet());
        left.addAll(programmes);
        inside.plan().activities().stream().filter(a -> named.contains(a.programme())).filter(this::isHere)
                .flatMap(a -> told(a, Activity.titled(ANY, a.programme(), "any")).stream()).map(a -> ((Activity) a).withStates(new TreeSet<>())).forEach(left::add);
        Optional<Pack> pack = inside.pack().flatMap(p -> told(p, Pack.titled(ANY, "any"))).map(Pack.class::cast);
        pack.ifPresent(left::add);
        Engagement.of(inside).meeting().filter(_ -> pack.isPresent()).flatMap(m -> told(m, Meeting.titled(ANY, m.pack(), m.state(), "any"))).ifPresent(left::add);
        PlanHead head = (PlanHead) told(inside.plan().head(), PlanHead.titled(ANY, stateName(), inside.plan().head().handling())).orElseThrow();
        return new Request(Plan.of(head, left), inside.facts().seenIn(edition), inside.state(), inside.locale(), edition, pack);
    }

    private String stateName() {
        return inside.facts().reference().state(inside.state()).map((State s) -> s.name(inside.locale())).orElse(inside.state().code());
    }

    private boolean hearsOf(Programme programme) {
        if (!programme.states().contains(inside.state()) || programme.status() == ProgrammeStatus.CANCELLED) return false;
        return edition == Edition.IMPLEMENTER || programme.isOpenOn(inside.facts().day()) && OfferPage.mayBeAnnounced(inside, programme);
    }

    private boolean isHere(Activity activity) {
        return activity.states().isEmpty() || activity.states().contains(inside.state());
    }

    /// Other states are nobody’s business.
    private Item here(Item item) {
        return ((Programme) item).withStates(new TreeSet<>(Set.of(inside.state())));
    }

    /// The item with the fields that the edition may see; empty where nothing of its name is left. Where a field is not told the blank’s stands.
    private Optional<Item> told(Item item, Item blank) {
        return new Told(field -> isSeen(field, item), unspoken::free).of(item, blank);
    }

    private boolean isSeen(Field field, Item item) {
        return item instanceof Programme p && OfferPage.mayBeAnnounced(inside, p) ? field.sensitivity().seenOnceAnnounced(edition) : field.sensitivity().seenIn(edition);
    }
}
