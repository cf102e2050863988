package demarche.ui.states.profile;

import demarche.insight.people.FollowUp;
import demarche.insight.people.PeopleWords;
import demarche.insight.people.Talks;
import demarche.plan.Encounter;
import demarche.plan.Plan;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.states.facts.OpenState;
import demarche.ui.states.facts.OpenState.Now;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Our last talks with the state, and the way to log one.
final class EncountersCard {
    private static final int SHOWN = 4;
    private final OpenState open;
    private final ProfileView.Talks ways;
    private final Texts texts;
    private final PeopleWords words;
    private final VBox body = new VBox();
    private final Button log;
    private final Card card;
    private List<Object> shown = List.of();

    EncountersCard(OpenState open, ProfileView.Talks ways) {
        this.open = open;
        this.ways = ways;
        texts = Texts.of("encounters", open.wording().texts().locale());
        words = new PeopleWords(texts);
        log = Buttons.withIcon(Buttons.small(texts.get("encounters.log.short"), () -> open.nowProperty().get().map(Now::iso3).ifPresent(ways.log())), "fth-plus");
        log.setId("log-encounter");
        log.setAccessibleText(texts.get("encounters.log.button"));
        card = Card.of(texts.get("encounters.title")).trailing(log).flush(body);
    }

    Card card() {
        return card;
    }

    void show(Now now) {
        List<Encounter> talks = Talks.of(now.plan(), now.iso3());
        List<Object> seen = List.of(now.iso3(), talks, now.plan().contacts(), open.desk().day());
        if (seen.equals(shown)) return;
        shown = seen;
        Refocus.around(card, log, () -> fill(now, talks));
    }

    private void fill(Now now, List<Encounter> talks) {
        var rows = new Rows();
        if (talks.isEmpty()) rows.row(Words.wrapped(texts.get("encounters.profile.none", open.wording().name(now.state())), Style.MUTED));
        talks.stream().limit(SHOWN).forEach(e -> rows.row(talk(now.plan(), e)));
        if (talks.size() > SHOWN) rows.close(Words.caption(texts.get("encounters.profile.more", talks.size() - SHOWN)));
        body.getChildren().setAll(rows);
    }

    private Region talk(Plan plan, Encounter e) {
        Hyperlink title = Style.styled(Buttons.link(words.cited(e), () -> ways.open().accept(e.id())), Style.STRONG);
        title.setId("encounter-" + e.id().value());
        title.setWrapText(true);
        title.setMinWidth(0);
        String who = words.joined(Talks.names(plan, e));
        String heard = e.heard().map(s -> texts.get("encounters.page.heard", words.of(s), words.of(e.confidence()))).orElse("");
        var talk = Style.styled(new VBox(title), Style.GAP_4);
        Stream.of(who, heard).filter(s -> !s.isBlank()).forEach(line -> talk.getChildren().add(Words.caption(line)));
        if (!e.quote().isBlank()) talk.getChildren().add(Words.wrapped(texts.get("encounters.quoted", e.quote())));
        due(plan, e).ifPresent(late -> talk.getChildren().add(Words.wrapped(late, Style.CAPTION, Style.ATTENTION)));
        HBox.setHgrow(talk, Priority.ALWAYS);
        return talk;
    }

    private Optional<String> due(Plan plan, Encounter e) {
        return FollowUp.open(plan, open.desk().day()).stream().filter(f -> f.encounter().equals(e) && f.isNear())
                .map(f -> texts.get("encounters.profile.due", e.followUp().isBlank() ? texts.get("encounters.due.unnamed") : e.followUp(),
                        open.wording().days().day(e.followUpBy().orElseThrow()))).findFirst();
    }
}
