package demarche.ui.kit.part;

import demarche.ui.kit.Style;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A white box with a title, what stands at the end of its header, and a body.
///
/// `Card.of("Coming up").trailing(Words.line("30 days", Style.MUTED)).flush(rows)`
public final class Card extends VBox {
    private final HBox header = Style.styled(new HBox(), Style.CARD_HEADER);
    private final HBox end = Style.styled(new HBox(), Style.GAP_8);
    private final Label title = Words.wrapped("", Style.CARD_TITLE);
    private final VBox body = Style.styled(new VBox(), Style.CARD_BODY);

    private Card() {
        Style.styled(this, Style.CARD);
        setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        header.setMinHeight(Region.USE_PREF_SIZE);
        end.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        end.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(body);
    }

    public static Card of(String title) {
        var card = new Card();
        card.title.setText(title);
        card.setAccessibleText(title);
        card.header.getChildren().addAll(card.title, card.end);
        card.getChildren().addFirst(card.header);
        return card;
    }

    public static Card withoutTitle() {
        return new Card();
    }

    /// Stands right after the title, such as a chip with a count.
    public Card beside(Node node) {
        title.setMaxWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.SOMETIMES);
        HBox.setHgrow(end, Priority.ALWAYS);
        header.getChildren().add(1, node);
        return this;
    }

    /// Stands at the end of the header.
    public Card trailing(Node... nodes) {
        end.getChildren().addAll(nodes);
        return this;
    }

    /// Adds to the body, within its padding.
    public Card body(Node... nodes) {
        body.getChildren().addAll(nodes);
        return this;
    }

    /// The body is this node alone, from edge to edge: rows, a table, a picture. It takes the height that is left.
    public Card flush(Node node) {
        Style.styled(body, Style.FLUSH).getChildren().setAll(node);
        VBox.setVgrow(node, Priority.ALWAYS);
        return this;
    }

    /// Like `flush`, but the list scrolls inside the card, so that the page need not. The card grows with the page.
    public Card scrolling(Node list) {
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return grows().flush(scroll);
    }

    /// Takes the height that is left in its column, and may be lower than its content would like.
    public Card grows() {
        setMinHeight(Region.USE_COMPUTED_SIZE);
        VBox.setVgrow(this, Priority.ALWAYS);
        return this;
    }

    /// Ochre ground: something asks for attention.
    public Card asksAttention() {
        return Style.styled(this, Style.ATTENTION_BOX);
    }

    public Label title() {
        return title;
    }

    public VBox body() {
        return body;
    }
}
