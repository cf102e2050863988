package demarche.pack.brief;

import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Section;
import demarche.pack.brief.front.CardSides;
import demarche.pack.brief.front.Leaf;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Marking;
import demarche.pack.brief.ground.Request;
import demarche.pack.brief.ground.Volume;
import demarche.pack.brief.outward.HandOverPage;
import demarche.pack.brief.outward.ImplementerPages;
import demarche.pack.brief.outward.Outward;
import demarche.pack.brief.outward.PublicPage;
import demarche.pack.brief.outward.SidePaper;
import demarche.pack.ink.Paper;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Composes what is said to the readers of an edition: what the plan and the reference hold on the plan’s day and the edition may see, and nothing else.
public final class BriefComposer {
    private BriefComposer() {}

    /// The brief of the request’s edition, with all its parts.
    public static Document compose(Request request) {
        var commission = new Commission(request.plan(), request.facts(), List.of(request.state()), request.pack(), new Print(sort(request.edition()), Paper.A4).withLanguage(PackLanguage.tagged(request.locale().getLanguage()).orElse(PackLanguage.ENGLISH)));
        return compose(commission, Map.of(), CardSides.Room.most()).document();
    }

    private static BriefSort sort(Edition edition) {
        return switch (edition) {
            case INTERNAL -> BriefSort.INTERNAL;
            case HEAD -> BriefSort.HEAD;
            case IMPLEMENTER -> BriefSort.IMPLEMENTER;
            case HAND_OVER -> BriefSort.HAND_OVER;
            case PUBLIC -> BriefSort.PUBLIC;
        };
    }

    /// @param counted how many sides sections 1 to 4 take, by state, for the covers; as many as there are sections where it is not known
    /// @param room    how many lines of one kind a paper of one side, or a side of the card, may have at most
    static Composed compose(Commission commission, Map<Iso3, Integer> counted, CardSides.Room room) {
        BriefSort sort = commission.print().sort();
        List<Request> requests = commission.states().stream().map(commission::request).toList();
        var volume = volume(commission, requests.getFirst());
        List<Ground> grounds = requests.stream().map(r -> new Ground(sort.edition().leaves() ? Outward.of(r) : r, volume)).toList();
        List<Leaf> leaves = switch (sort) {
            case INTERNAL, HEAD -> new Binding(grounds, commission.print()).leaves(counted);
            case CARD -> grounds.stream().flatMap(ground -> whole(ground, CardSides.of(ground, room)).stream()).toList();
            case IMPLEMENTER -> implementer(grounds.getFirst(), paper(requests.getFirst(), grounds.getFirst(), Math.max(1, room.first())));
            case HAND_OVER -> whole(grounds.getFirst(), List.of(HandOverPage.of(grounds.getFirst(), paper(requests.getFirst(), grounds.getFirst(), Math.max(1, room.first())))));
            case PUBLIC -> whole(grounds.getFirst(), List.of(PublicPage.of(grounds.getFirst(), paper(requests.getFirst(), grounds.getFirst(), Math.max(1, room.first())))));
        };
        var composed = Composed.of(head(commission, grounds.getFirst()), leaves.stream().map(leaf -> noted(leaf, commission)).toList());
        return composed.with(commission.print().template().dress(composed.document(), sort));
    }

    private static Leaf noted(Leaf leaf, Commission commission) {
        return new Leaf(leaf.part(), leaf.state(), Foreign.noted(leaf.section(), commission.print().locale()));
    }

    private static Volume volume(Commission commission, Request request) {
        List<BriefPart> order = Parts.order(commission);
        Request told = request.edition().leaves() ? Outward.of(request) : request;
        return new Volume(told, commission.states(), order, order.stream().filter(Parts.of(commission.print().sort())::contains).toList());
    }

    private static SidePaper paper(Request request, Ground ground, int room) {
        return new SidePaper(ground, Outward.unspoken(request), Marking.of(request), room);
    }

    /// A paper that is all of one piece.
    private static List<Leaf> whole(Ground ground, List<Section> sections) {
        return sections.stream().map(section -> new Leaf(BriefPart.COVER, Optional.of(ground.iso3()), section)).toList();
    }

    private static List<Leaf> implementer(Ground ground, SidePaper paper) {
        var leaves = new ArrayList<Leaf>();
        for (Section section : ImplementerPages.of(ground, paper)) {
            leaves.add(new Leaf(leaves.isEmpty() ? BriefPart.COVER : BriefPart.PROGRAMMES, Optional.of(ground.iso3()), section));
        }
        return leaves;
    }

    private static DocumentHead head(Commission commission, Ground ground) {
        var name = BriefName.of(commission);
        String day = ground.days().day(ground.day());
        String unit = ground.plan().head().unit();
        String desk = unit.isBlank() ? ground.text("head.desk.unknown") : unit;
        String running = ground.volume().isOfSeveral() ? ground.text("head.running", name.states(), day) : Binding.running(ground);
        return new DocumentHead(name.title(), name.description(), desk, ground.request().locale(), Marking.mark(commission.plan(), BriefMaker.marking(commission), commission.print().sort().edition()), name.edition(),
                ground.day().atStartOfDay(ZoneOffset.UTC).toInstant(), running, new Foot(ground, commission.print(), desk, name.edition()).lines());
    }
}
