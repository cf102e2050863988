package demarche.ui.settings;

import demarche.plan.handling.Handling;
import demarche.text.Texts;
import demarche.ui.desk.Appearance;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Page;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The person, the window, the open plan, the facts and the library, one card each; at the side, what Demarche is made of.
final class SettingsView {
    private static final List<Integer> PERCENTS = List.of(100, 110, 125, 150, 175, 200);
    private static final List<Integer> STALE_MONTHS = List.of(6, 12, 24, 36, 60, 120);
    private final SettingsViewModel model;
    private final Texts texts;
    private final Fields fields;
    private final Page page;
    private final List<Card> main;
    private final List<Card> side;

    /// The card about the facts in use, and the one about a bundle, which comes and goes.
    record FactsCards(FactsViewModel model, Card inUse, FactsReview review) {}

    /// The cards on how papers are marked and look.
    record PaperCards(Card markings, Card templates) {}

    SettingsView(SettingsViewModel model, FactsCards facts, PaperCards papers, OwnFactsViewModel own, Prompts prompts, String version) {
        this.model = model;
        this.texts = own.texts();
        this.fields = new Fields(texts.locale());
        page = new Page(texts.get("settings.title"), texts.get("settings.subtitle"));
        main = List.of(you(), new PlanCard(model, texts).card(), papers.markings(), new OwnFactsCard(own).card(), papers.templates(), window(), facts.inUse(), new LibraryCard(model, texts, prompts).card());
        side = List.of(about(version), credits());
        facts.model().lookedProperty().subscribe(looked -> looked.map(facts.review()::of).ifPresentOrElse(this::showAlone, () -> showAll(facts.inUse())));
    }

    Page page() {
        return page;
    }

    /// What is under review is all there is to see until it is taken or left.
    private void showAlone(Card review) {
        Refocus.around(page, within(review, FactsReview.LEAVE), () -> page.cleared().main(review));
    }

    private void showAll(Card facts) {
        Refocus.around(page, within(facts, FactsCard.LOAD), () -> page.cleared().main(main.toArray(Node[]::new)).side(side.toArray(Node[]::new)));
    }

    private static Node within(Card card, String id) {
        return Optional.ofNullable(card.lookup("#" + id)).orElse(card);
    }

    private Card you() {
        var preferences = model.preferences();
        var name = fields.text(Caption.of("name", texts.get("settings.name")).help(texts.get("settings.name.help")), preferences.nameProperty().get(), model::takeName);
        preferences.nameProperty().subscribe(name::show);
        var marking = fields.choice(Caption.of("marking", texts.get("settings.marking")).help(texts.get("settings.marking.help")), List.of(Handling.values()), Handling::label,
                preferences.markingProperty().get(), value -> put(preferences.markingProperty(), value));
        preferences.markingProperty().subscribe(marking::show);
        var stale = fields.choice(Caption.of("stale-months", texts.get("settings.stale")).help(texts.get("settings.stale.help")), STALE_MONTHS,
                months -> texts.get("settings.stale.months", months), preferences.staleMonthsProperty().get(), value -> put(preferences.staleMonthsProperty(), value));
        preferences.staleMonthsProperty().subscribe(stale::show);
        return Card.of(texts.get("settings.you.heading")).body(new EvenColumns(260, 14, name, marking, stale));
    }

    private Card window() {
        var preferences = model.preferences();
        var look = fields.choice(Caption.of("appearance", texts.get("settings.appearance")), List.of(Appearance.values()), this::word,
                preferences.appearanceProperty().get(), value -> put(preferences.appearanceProperty(), value));
        var size = fields.choice(Caption.of("text-size", texts.get("settings.text")), PERCENTS, percent -> texts.get("settings.text.percent", percent),
                preferences.textPercentProperty().get(), value -> put(preferences.textPercentProperty(), value));
        return Card.of(texts.get("settings.window.heading")).body(new EvenColumns(260, 14, look, size));
    }

    private static <T> Optional<String> put(ObjectProperty<T> property, T value) {
        property.set(value);
        return Optional.empty();
    }

    private String word(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> texts.get("settings.appearance.light");
            case DARK -> texts.get("settings.appearance.dark");
            case SYSTEM -> texts.get("settings.appearance.system");
        };
    }

    private Card about(String version) {
        return Card.of(texts.get("settings.about.heading")).body(Words.wrapped(texts.get("settings.about.version", version)),
                Words.wrapped(texts.get("settings.about.reference", model.compiledOn())), Words.wrapped(texts.get("settings.about.offline")),
                Words.caption(texts.get("settings.about.licence")));
    }

    private Card credits() {
        var lines = List.of(texts.get("settings.credit.votes"), texts.get("settings.credit.treaties"), texts.get("settings.credit.gci"), texts.get("settings.credit.freedom"),
                texts.get("settings.credit.states"), texts.get("settings.credit.map"), texts.get("settings.credit.tlp"), texts.get("settings.credit.plex"), texts.get("settings.credit.software"));
        var box = Style.styled(new VBox(), Style.GAP_8);
        lines.forEach(line -> box.getChildren().add(Words.caption(line)));
        return Card.of(texts.get("settings.credits.heading")).body(box);
    }
}
