package demarche.ui.programmes;

import demarche.plan.Programme;
import demarche.plan.choice.RightsCheck;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.group.GroupMenu;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Refocus;
import demarche.ui.kit.part.SearchPanel;
import demarche.ui.kit.part.SearchPopup;
import demarche.ui.kit.part.Words;
import demarche.ui.programmes.DetailsViewModel.Asked;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Title, purpose, states, dates, lead and rights check of a programme; who asked for it there and who carries it on.
final class DetailsCard {
    private final DetailsViewModel model;
    private final Texts texts;
    private final Consumer<Iso3> openState;
    private final Field<String> title;
    private final Field<String> purpose;
    private final Field<Optional<LocalDate>> starts;
    private final Field<Optional<LocalDate>> ends;
    private final Field<String> lead;
    private final Field<RightsCheck> rights;
    private final Field<String> requestedBy;
    private final Field<Optional<LocalDate>> requestedOn;
    private final Field<String> localOwner;
    private final FlowPane states = Style.styled(new FlowPane(), Style.GAP_8);
    private final VBox asked = Style.styled(new VBox(), Style.GAP_4);
    private final Button addState;
    private final MenuButton addGroup;
    private final Card card;
    private List<Asked> shown = List.of();
    private Optional<ItemId> of = Optional.empty();

    DetailsCard(DetailsViewModel model, Wording wording, Consumer<Iso3> openState) {
        this.model = model;
        this.texts = wording.texts();
        this.openState = openState;
        var fields = new Fields(texts.locale());
        title = fields.text(Caption.of("programme-title", texts.get("programmes.field.title")), "", model::title);
        purpose = fields.area(Caption.of("programme-purpose", texts.get("programmes.field.purpose")), 4, "", model::purpose);
        starts = fields.date(Caption.of("programme-starts", texts.get("programmes.field.starts")), Optional.empty(), model::starts);
        ends = fields.date(Caption.of("programme-ends", texts.get("programmes.field.ends")), Optional.empty(), model::ends);
        lead = fields.text(Caption.of("programme-lead", texts.get("programmes.field.lead")), "", model::lead);
        rights = fields.choice(Caption.of("programme-rights", texts.get("programmes.field.rights")), List.of(RightsCheck.values()), wording::rights, RightsCheck.OPEN, model::rights);
        requestedBy = fields.text(Caption.of("programme-requested-by", texts.get("programmes.field.requested-by")).help(texts.get("programmes.field.requested-by.help")), "", model::requestedBy);
        requestedOn = fields.date(Caption.of("programme-requested-on", texts.get("programmes.field.requested-on")), Optional.empty(), model::requestedOn);
        localOwner = fields.text(Caption.of("programme-local-owner", texts.get("programmes.field.local-owner")).help(texts.get("programmes.field.local-owner.help")), "", model::localOwner);
        addState = Style.styled(Buttons.withIcon(Buttons.quiet(texts.get("programmes.states.add"), this::search), "fth-plus"), Style.SMALL);
        addState.setId("add-state");
        addGroup = Style.styled(new GroupMenu(texts.get("programmes.states.add-group"), texts.locale(), model::groups, g -> model.addAll(g.states())).button(), Style.SMALL);
        var left = Style.styled(new VBox(title, purpose), Style.GAP_12);
        var right = Style.styled(new VBox(part(texts.get("programmes.field.states"), states), part(texts.get("programmes.field.asked"), asked)), Style.GAP_12);
        card = Card.withoutTitle().body(new EvenColumns(260, 14, left, right), new EvenColumns(150, 14, starts, ends, lead, rights), new EvenColumns(200, 14, requestedBy, requestedOn, localOwner));
        fill();
    }

    Card card() {
        return card;
    }

    Field<String> title() {
        return title;
    }

    private static VBox part(String heading, Node content) {
        return Style.styled(new VBox(Words.wrapped(heading, Style.OVERLINE, Style.MUTED), content), Style.GAP_4);
    }

    private void search() {
        SearchPopup.open(addState, panel());
    }

    private SearchPanel<Iso3> panel() {
        return new SearchPanel<>(texts.get("programmes.states.add"), texts.get("programmes.states.search"), texts.locale(), model::findStates).onTaken(model::add);
    }

    void show(Now now) {
        Programme p = now.programme();
        boolean another = !of.equals(Optional.of(p.id()));
        of = Optional.of(p.id());
        title.follow(p.title(), another);
        purpose.follow(p.purpose(), another);
        starts.follow(p.starts(), another);
        ends.follow(p.ends(), another);
        lead.follow(p.lead(), another);
        rights.follow(p.rightsCheck(), another);
        requestedBy.follow(p.ownership().requestedBy(), another);
        requestedOn.follow(p.ownership().requestedOn(), another);
        localOwner.follow(p.ownership().localOwner(), another);
        List<Asked> askedNow = model.asked(now);
        if (askedNow.equals(shown)) return;
        shown = askedNow;
        Refocus.around(card, addState, this::fill);
    }

    private void fill() {
        states.getChildren().setAll(shown.stream().map(a -> (Node) Chip.plain(a.name()).removable(texts.get("programmes.states.remove", a.name()), () -> model.remove(a.state()))).toList());
        states.getChildren().addAll(addState, addGroup);
        asked.getChildren().setAll(shown.stream().map(this::line).toList());
        if (shown.isEmpty()) asked.getChildren().add(Words.caption(texts.get("programmes.asked.no-state")));
    }

    private FlowPane line(Asked one) {
        Hyperlink link = Buttons.link(one.name(), () -> openState.accept(one.state()));
        var by = one.by().map(b -> Words.wrapped(b)).orElseGet(() -> Words.wrapped(texts.get("programmes.asked.nobody"), Style.ATTENTION));
        return Style.styled(new FlowPane(link, by), Style.GAP_8);
    }
}
