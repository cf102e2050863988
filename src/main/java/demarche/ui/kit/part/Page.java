package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import demarche.ui.kit.Theme;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The sheet of a screen: title, a muted line under it, actions at the end, a main column that grows and a side column that stays.
/// The side goes below the main column where the page is narrow; the page scrolls only when it must and grows to 1440 px, then centres.
///
/// ```java
/// var page = new Page("Overview", "14 target states, 6 programmes").actions(Buttons.primary("New programme", model::newProgramme));
/// page.main(Card.of("What the plan misses").scrolling(rows));
/// page.side(Card.of("Coming up").flush(dates));
/// ```
public final class Page extends StackPane {
    private static final double WIDEST = 1440;
    private static final double NARROW_EM = 960 / Theme.TEXT;
    private final Label title = Words.wrapped("", Style.PAGE_TITLE);
    private final Label subtitle = Words.wrapped("", Style.MUTED);
    private final VBox heading = new VBox(title, subtitle);
    private final HBox actions = Style.styled(new HBox(), Style.GAP_8);
    private final Columns columns = new Columns();
    private final VBox body = Style.styled(new VBox(), Style.PAGE_BODY);
    private final ScrollPane scroll = new ScrollPane();

    public Page(String title, String subtitle) {
        Style.styled(this, Style.PAGE);
        setAccessibleRole(AccessibleRole.PARENT);
        this.title.setText(title);
        subtitle(subtitle);
        actions.setAlignment(javafx.geometry.Pos.BOTTOM_RIGHT);
        body.getChildren().addAll(new EndBeside(heading, actions), columns);
        body.setMaxWidth(WIDEST);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var centred = new StackPane(body);
        scroll.setContent(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        body.paddingProperty().bind(Bindings.createObjectBinding(this::room, widthProperty(), this.subtitle.fontProperty()));
    }

    /// Bound and not styled by class, since a class that changes while the page is laid out leaves what is inside without its styles.
    private Insets room() {
        double em = subtitle.getFont().getSize();
        double sides = (getWidth() < NARROW_EM * em ? 16 : 24) * em / Theme.TEXT;
        double top = 16 * em / Theme.TEXT;
        return new Insets(top, sides, top, sides);
    }

    public Page subtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
        subtitle.setManaged(!text.isEmpty());
        return this;
    }

    /// For the first sheet a person sees: a large title, and sentences that lead in.
    public Page leading() {
        title.getStyleClass().setAll("label", Style.HEADLINE.css());
        subtitle.getStyleClass().setAll("label", Style.LEAD.css());
        return this;
    }

    public Page title(String text) {
        title.setText(text);
        return this;
    }

    /// Over the title: the way back, such as "Programmes / 1 of 6".
    public Page above(Node node) {
        heading.getChildren().addFirst(node);
        return this;
    }

    public Page actions(Node... nodes) {
        actions.getChildren().addAll(nodes);
        return this;
    }

    /// Under the title across both columns: tabs, a strip.
    public Page strip(Node node) {
        body.getChildren().add(body.getChildren().indexOf(columns), node);
        return this;
    }

    public Page main(Node... nodes) {
        columns.main().getChildren().addAll(nodes);
        return this;
    }

    public Page side(Node... nodes) {
        columns.side().getChildren().addAll(nodes);
        return this;
    }

    /// Empties both columns, for a screen that shows something else altogether.
    public Page cleared() {
        columns.main().getChildren().clear();
        columns.side().getChildren().clear();
        return this;
    }
}
