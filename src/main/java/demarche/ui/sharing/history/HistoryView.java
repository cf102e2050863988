package demarche.ui.sharing.history;

import demarche.history.merge.Place;
import demarche.plan.Address;
import demarche.plan.Item;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.NoticeBox;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The history of the open plan, day by day; or a moment of it, to read.
public final class HistoryView {
    private static final int FIRST = 40;
    private final HistoryViewModel model;
    private final Texts texts;
    private final DeedPane deeds;
    private final VersionsCard versions;
    private final ThenPane then;
    private final StackPane filter = new StackPane();
    private final VBox days = Style.styled(new VBox(), Style.PAGE_COLUMN);
    private final NoticeBox notice;
    private final Page page;
    private int shown = FIRST;

    /// @param texts of the bundle `historyview`
    /// @param back  leaves the history
    public HistoryView(HistoryViewModel model, Texts texts, Prompts prompts, ZoneId zone, Runnable back) {
        this.model = model;
        this.texts = texts;
        deeds = new DeedPane(model, texts, prompts, zone);
        versions = new VersionsCard(model, texts);
        then = new ThenPane(model, texts);
        notice = new NoticeBox(model.noticeProperty());
        var way = Style.styled(new FlowPane(Buttons.link(texts.get("historyview.back"), back), Words.line(texts.get("historyview.crumb"), Style.MUTED)), Style.GAP_4);
        page = new Page(texts.get("historyview.title"), texts.get("historyview.subtitle")).above(way);
        model.thenProperty().subscribe(now -> place(now));
        model.chronicleProperty().subscribe(_ -> show());
        model.onlyProperty().subscribe(_ -> {
            shown = FIRST;
            show();
        });
    }

    public Page page() {
        return page;
    }

    private void place(Optional<Then> now) {
        page.cleared().main(notice);
        if (now.isPresent()) {
            then.show(now.get());
            page.main(then);
        } else {
            page.main(filter, days).side(versions.card());
        }
    }

    private void show() {
        versions.show();
        filter.getChildren().setAll(model.chronicleProperty().get().map(this::filter).stream().toList());
        List<Day> all = model.days();
        var nodes = new ArrayList<Node>();
        int left = shown;
        for (Day day : all) {
            if (left <= 0) break;
            nodes.add(day(day, left));
            left -= day.deeds().size();
        }
        int total = all.stream().mapToInt(day -> day.deeds().size()).sum();
        if (total > shown) nodes.add(Buttons.link(texts.get("historyview.earlier", total - shown), this::more));
        if (all.isEmpty()) nodes.add(Card.withoutTitle().body(Words.wrapped(texts.get("historyview.none"), Style.MUTED)));
        days.getChildren().setAll(nodes);
    }

    private void more() {
        shown *= 4;
        show();
    }

    private Card day(Day day, int most) {
        return Card.of(new Days(texts.locale()).day(day.day())).flush(new VBox(day.deeds().stream().limit(most).map(deeds::of).toArray(Node[]::new)));
    }

    private Node filter(Chronicle now) {
        var box = Style.styled(new VBox(), Style.GAP_8);
        List<Optional<Address>> choices = Stream.concat(Stream.of(Optional.<Address>empty()), now.plan().items().map(Item::address).map(Optional::of)).toList();
        Optional<Place> only = model.onlyProperty().get();
        Optional<Address> item = only.map(place -> new Address(place.kind(), place.item()));
        Field<Optional<Address>> field = new Fields(texts.locale()).search(Caption.of("history-item", texts.get("historyview.filter")), choices,
                address -> address.map(now.naming()::item).orElse(texts.get("historyview.filter.all")), item, chosen -> {
                    model.only(chosen.map(address -> new Place(address.kind(), address.id(), "")));
                    return Optional.empty();
                });
        box.getChildren().add(field);
        only.filter(place -> !place.pointer().isEmpty()).ifPresent(place -> box.getChildren().add(Words.row(Words.wrapped(texts.get("historyview.filter.field", now.naming().field(place))),
                Buttons.link(texts.get("historyview.filter.item"), () -> model.only(item.map(address -> new Place(address.kind(), address.id(), "")))))));
        return box;
    }
}
