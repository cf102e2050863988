package demarche.ui.programmes.budget.part;

import demarche.insight.money.Finding;
import demarche.insight.money.MoneyWords;
import demarche.plan.BudgetLine;
import demarche.ui.kit.Icon;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What an auditor would ask about, each in a sentence that leads to its line.
public final class FindingsCard {
    private static final int MOST = 12;
    private final MoneyWords words;
    private final Function<Finding, String> wording;
    private final Consumer<BudgetLine> open;
    private final Card card;

    public FindingsCard(MoneyWords words, Function<Finding, String> wording, Consumer<BudgetLine> open) {
        this.words = words;
        this.wording = wording;
        this.open = open;
        card = Card.of(words.texts().get("budget.findings.title"));
    }

    public Card card() {
        return card;
    }

    public void show(List<Finding> findings) {
        var rows = new Rows();
        if (findings.isEmpty()) rows.close(Words.wrapped(words.texts().get("budget.findings.none"), Style.MUTED));
        findings.stream().limit(MOST).forEach(finding -> rows.close(sign(), sentence(finding)));
        if (findings.size() > MOST) rows.close(Words.caption(words.texts().get("budget.findings.more", findings.size() - MOST)));
        card.flush(rows);
    }

    private static Node sign() {
        return Style.styled(new HBox(Icon.inText("fth-alert-triangle")), Style.MONEY_SIGN);
    }

    private Node sentence(Finding finding) {
        String text = wording.apply(finding);
        Optional<BudgetLine> line = switch (finding) {
            case Finding.OverPlan(BudgetLine of, _) -> Optional.of(of);
            case Finding.OverCommitment(BudgetLine of, _) -> Optional.of(of);
            case Finding.CommittedOverPlan(BudgetLine of, _) -> Optional.of(of);
            case Finding.NoFunder(BudgetLine of, _) -> Optional.of(of);
            case Finding.NoRate _, Finding.OldRate _ -> Optional.empty();
        };
        Labeled sentence = line.<Labeled>map(l -> Style.styled(Buttons.link(text, () -> open.accept(l)), Style.OPENS)).orElseGet(() -> Words.wrapped(text));
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }
}
