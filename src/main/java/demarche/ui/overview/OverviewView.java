package demarche.ui.overview;

import demarche.text.Texts;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EmptyState;
import demarche.ui.kit.part.Page;
import demarche.ui.overview.OverviewViewModel.Sheet;
import demarche.ui.overview.gaps.GapsCard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Lays the sheet out: countdown, gaps and states without a programme in the main column, joins and dates at the side.
final class OverviewView {
    private final OverviewViewModel model;
    private final Page page;
    private final Chip sample;
    private final CountdownCard countdown;
    private final GapsCard gaps;
    private final UnplannedCard unplanned;
    private final LinkageCard linkage;
    private final AwaitedCard awaited;
    private final FollowUpsCard followUps;
    private final ComingCard coming;
    private final Card empty;
    private List<List<Node>> laid = List.of();

    OverviewView(OverviewViewModel model, OverviewScreen.Doors doors) {
        this.model = model;
        Texts texts = model.wording().texts();
        countdown = new CountdownCard(texts, doors.openProgramme());
        gaps = new GapsCard(model.gaps(), new GapsCard.Doors(doors.openProgramme(), doors.openState()), this::nothingMissing);
        unplanned = new UnplannedCard(model, doors);
        linkage = new LinkageCard(texts);
        awaited = new AwaitedCard(texts, doors.openProgramme());
        followUps = new FollowUpsCard(model, doors);
        coming = new ComingCard(texts, doors.openProgramme());
        sample = Chip.plain(texts.get("overview.sample")).icon("fth-info");
        var begin = Buttons.plain(texts.get("overview.empty.button"), doors.addStates());
        empty = Card.withoutTitle().flush(new EmptyState(texts.get("overview.empty.heading"), texts.get("overview.empty.sentence"), begin));
        var programme = Buttons.withIcon(Buttons.primary(texts.get("overview.new-programme"), doors.newProgramme()), "fth-plus");
        programme.setId("new-programme");
        page = new Page(texts.get("overview.title"), "").actions(sample, programme);
    }

    Page page() {
        return page;
    }

    Subscription follow() {
        return Subscription.combine(model.sheetProperty().subscribe(this::show), gaps.follow(), model.awaitedProperty().subscribe(now -> now.ifPresent(awaited::show)));
    }

    private EmptyState nothingMissing() {
        Texts texts = model.wording().texts();
        Optional<Sheet> sheet = model.sheetProperty().get();
        boolean unplanned = sheet.filter(s -> !s.unplanned().states().isEmpty()).isPresent();
        String next = sheet.flatMap(Sheet::decision).map(d -> texts.get("overview.gaps.none.next", d.name(), d.days())).orElse(texts.get("overview.countdown.none"));
        return new EmptyState(texts.get(unplanned ? "overview.gaps.none.else" : "overview.gaps.none"), next);
    }

    private void show(Optional<Sheet> now) {
        now.ifPresent(this::fill);
    }

    private void fill(Sheet sheet) {
        page.subtitle(sheet.subtitle());
        sample.setVisible(sheet.ofSample());
        sample.setManaged(sheet.ofSample());
        countdown.show(sheet.decision());
        unplanned.show(sheet.unplanned());
        linkage.show(sheet.joined());
        coming.show(sheet.coming());
        followUps.show(sheet.due());
        lay(sheet);
    }

    private void lay(Sheet sheet) {
        Stream<Node> states = sheet.unplanned().states().isEmpty() ? Stream.empty() : Stream.of(unplanned.card());
        Stream<Node> judged = Stream.concat(Stream.of(gaps.card()), states);
        List<Node> main = Stream.concat(Stream.of(countdown.card()), sheet.hasStates() ? judged : Stream.of(empty)).toList();
        Stream<Node> joined = sheet.hasStates() ? Stream.of(linkage.card()) : Stream.empty();
        Stream<Node> due = sheet.due().isEmpty() ? Stream.empty() : Stream.of(followUps.card());
        Stream<Node> awaiting = sheet.hasStates() ? Stream.of(awaited.card()) : Stream.empty();
        List<Node> side = Stream.of(due, joined, Stream.<Node>of(coming.card()), awaiting).flatMap(cards -> cards).toList();
        List<List<Node>> now = List.of(main, side);
        if (now.equals(laid)) return;
        laid = now;
        page.cleared().main(main.toArray(Node[]::new)).side(side.toArray(Node[]::new));
    }
}
