package demarche.ui.debates.bridge;

import demarche.plan.id.TopicId;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Choice;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Adds what is missing to a programme: at once where one programme is obvious, else after a look at those that could.
record OfferButton(BridgeViewModel model, List<Offer> offers) {

    /// Empty where no programme could teach it.
    Optional<Node> node() {
        if (offers.isEmpty()) return Optional.empty();
        Button button = Offer.only(offers).map(this::atOnce).orElseGet(this::choosing);
        button.setId("add");
        return Optional.of(Buttons.withIcon(button, "fth-plus"));
    }

    private Wording wording() {
        return model.wording();
    }

    private Button atOnce(Offer offer) {
        return Buttons.primary(wording().text("bridge.add.to", topics(offer), offer.programme().title()), () -> model.take(offer));
    }

    private Button choosing() {
        boolean same = offers.stream().map(Offer::topics).distinct().count() == 1;
        Button button = Buttons.primary(same ? wording().text("bridge.add.choose", topics(offers.getFirst())) : wording().text("bridge.add.make"), () -> {});
        button.setOnAction(_ -> SearchPopup.open(button, panel()));
        return button;
    }

    private String topics(Offer offer) {
        return offer.topics().stream().map((TopicId t) -> wording().shortest(t)).collect(Collectors.joining(wording().text("bridge.add.and")));
    }

    /// Programmes to choose from.
    SearchPanel<Offer> panel() {
        return new SearchPanel<>(wording().text("bridge.add.search"), wording().text("bridge.add.search"), wording().texts().locale(), this::found).onTaken(model::take);
    }

    private List<Choice<Offer>> found(String sought) {
        List<String> words = Folding.words(sought);
        return offers.stream().filter(o -> Folding.begins(words, Folding.words(o.programme().title())))
                .map(o -> new Choice<>(o, Optional.empty(), o.programme().title(), wording().text(o.obvious() ? "bridge.add.obvious" : "bridge.add.line", topics(o), wording().states(o.programme().states())))).toList();
    }
}
