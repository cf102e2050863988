package demarche.ui.states;

import demarche.reference.state.Resolution;
import demarche.reference.state.Standing;
import demarche.reference.state.SwingList;
import demarche.reference.state.Vote;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.states.facts.Wording;
import demarche.ui.states.facts.StateFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

/// The filters over the list: words, and a menu for each thing states are sorted by.
final class FilterBar extends FlowPane {
    private final StateListViewModel model;
    private final Wording wording;
    private final TextField words = new TextField();
    private final CheckBox targets;
    private final MenuButton group;
    private final MenuButton vote;
    private final MenuButton budapest;
    private final MenuButton unConvention;
    private final MenuButton lists;

    FilterBar(StateListViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        Style.styled(this, Style.GAP_8, Style.FILTERS);
        setAlignment(Pos.CENTER_LEFT);
        words.setId("filter");
        words.setPromptText(wording.text("states.filter"));
        words.setAccessibleText(wording.text("states.filter"));
        words.setPrefColumnCount(13);
        words.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) words.clear();
        });
        words.textProperty().subscribe(text -> change(f -> f.withWords(text)));
        targets = new CheckBox(wording.text("states.filter.targets"));
        targets.setId("filter-targets");
        targets.setMinWidth(USE_PREF_SIZE);
        targets.setOnAction(_ -> change(f -> f.withTargetsOnly(targets.isSelected())));
        group = menu("filter-group", wording.text("states.filter.group"));
        vote = menu("filter-vote", wording.text("states.filter.vote"));
        budapest = menu("filter-budapest", wording.text("states.filter.budapest"));
        unConvention = menu("filter-un-convention", wording.text("states.filter.un-convention"));
        lists = menu("filter-lists", wording.text("states.filter.lists"));
        getChildren().addAll(words, group, vote, budapest, unConvention, lists);
    }

    TextField words() {
        return words;
    }

    CheckBox targets() {
        return targets;
    }

    private static MenuButton menu(String id, String text) {
        MenuButton button = Buttons.menu(text);
        button.setId(id);
        return button;
    }

    private void change(UnaryOperator<Filter> change) {
        model.filterProperty().set(change.apply(model.filterProperty().get()));
    }

    /// As the filter and the plan's day now have it.
    void show() {
        Filter f = model.filterProperty().get();
        if (!words.getText().equals(f.words())) words.setText(f.words());
        targets.setSelected(f.targetsOnly());
        group.getItems().setAll(choices(model.groups(), wording::group, f.group(), g -> change(now -> now.withGroup(g))));
        vote.getItems().setAll(choices(List.of(Vote.values()), this::votePosition, f.vote(), v -> change(now -> now.withVote(v))));
        vote.getItems().addAll(new SeparatorMenuItem(), resolutions());
        vote.setDisable(model.rollCalls().isEmpty());
        List<Standing> standings = List.of(Standing.values());
        budapest.getItems().setAll(choices(standings, wording::standing, f.budapest(), s -> change(now -> now.withBudapest(s))));
        unConvention.getItems().setAll(choices(standings, wording::standing, f.unConvention(), s -> change(now -> now.withUnConvention(s))));
        boolean open = model.facts().isOpen(StateFacts.UN_CONVENTION);
        unConvention.setVisible(open);
        unConvention.setManaged(open);
        lists.getItems().setAll(choices(model.lists().stream().map(SwingList::id).toList(), this::list, f.listed(), l -> change(now -> now.withListed(l))));
    }

    private String votePosition(Vote one) {
        return one == Vote.ABSENT ? wording.text("states.vote.absent.why") : wording.vote(one);
    }

    private String list(String id) {
        return model.lists().stream().filter(l -> l.id().equals(id)).map(wording::list).findFirst().orElse(id);
    }

    private Menu resolutions() {
        var menu = new Menu(wording.text("states.filter.resolution"));
        String shown = model.resolution().map(Resolution::symbol).orElse("");
        model.rollCalls().reversed().forEach(r -> menu.getItems().add(radio(wording.text("states.resolution", r.shortSymbol(), r.title()), r.symbol().equals(shown),
                () -> change(now -> now.withResolution(r.symbol())))));
        return menu;
    }

    private <T> List<MenuItem> choices(List<T> all, Function<T, String> words, Optional<T> set, Consumer<Optional<T>> choose) {
        Stream<MenuItem> any = Stream.of(radio(wording.text("states.filter.any"), set.isEmpty(), () -> choose.accept(Optional.empty())));
        return Stream.concat(any, all.stream().map(one -> radio(words.apply(one), set.equals(Optional.of(one)), () -> choose.accept(Optional.of(one))))).toList();
    }

    private static MenuItem radio(String text, boolean on, Runnable choose) {
        var item = new RadioMenuItem(text);
        item.setSelected(on);
        item.setOnAction(_ -> choose.run());
        return item;
    }
}
