package demarche.ui.packs.part;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// Choices of a pack that stand behind one tab of the composer.
///
/// @param id     stable and in kebab-case, such as `meetings`
/// @param title  what its tab says
/// @param cards  from the top
/// @param show   shows the pack as the plan has it now
/// @param follow whatever else the cards follow while they are in sight
public record PackSheet(String id, String title, List<Node> cards, Consumer<OpenPack.Now> show, Supplier<Subscription> follow) {
    public PackSheet {
        cards = List.copyOf(cards);
    }

    public PackSheet(String id, String title, List<Node> cards, Consumer<OpenPack.Now> show) {
        this(id, title, cards, show, () -> Subscription.EMPTY);
    }
}
