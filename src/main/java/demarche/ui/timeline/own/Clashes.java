package demarche.ui.timeline.own;

import demarche.insight.schedule.Overload;
import demarche.insight.schedule.Overload.What;
import demarche.plan.Activity;
import demarche.plan.Contact;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.timeline.part.TimelineViewModel.Shown;
import demarche.ui.timeline.part.Wording;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// Who and what is asked for twice on the same days.
final class Clashes {
    private static final int MOST = 12;
    private final Wording wording;
    private final Texts texts;
    private final VBox body = new VBox();
    private final Card card;

    Clashes(Wording wording) {
        this.wording = wording;
        this.texts = wording.texts();
        card = Card.of(texts.get("timeline.clashes")).flush(body);
    }

    Card card() {
        return card;
    }

    void show(Shown now) {
        List<Overload> all = now.overloads();
        var rows = new Rows();
        if (all.isEmpty()) rows.row(Words.wrapped(texts.get("timeline.clashes.none"), Style.MUTED));
        all.stream().limit(MOST).forEach(o -> rows.row(Style.styled(new VBox(Words.wrapped(sentence(o, now)), Words.caption(by(o))), Style.GAP_4)));
        if (all.size() > MOST) rows.row(Words.caption(texts.get("timeline.clashes.more", all.size() - MOST)));
        body.getChildren().setAll(rows);
    }

    private String sentence(Overload overload, Shown now) {
        String days = wording.days(overload.days());
        return switch (overload.what()) {
            case What.Lead(String name) -> texts.get("timeline.clash.person", name, overload.by().size(), days);
            case What.Person(ItemId contact) -> texts.get("timeline.clash.person", name(contact, now), overload.by().size(), days);
            case What.Place(String name) -> texts.get("timeline.clash.place", name, overload.by().size(), days);
        };
    }

    private static String name(ItemId contact, Shown now) {
        return now.people().find(contact).map(Contact::title).orElse(contact.value());
    }

    private static String by(Overload overload) {
        return overload.by().stream().map(Activity::title).collect(Collectors.joining("; "));
    }
}
