package demarche.ui.sharing;

import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Style;
import demarche.ui.kit.part.Buttons;
import demarche.ui.kit.part.Card;
import demarche.ui.kit.part.Chip;
import demarche.ui.kit.part.ProblemBox;
import demarche.ui.kit.part.Rows;
import demarche.ui.kit.part.Words;
import demarche.ui.sharing.lock.Signer;
import demarche.ui.sharing.lock.SignerWords;
import demarche.ui.sharing.share.PartialNote;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What a plan file is, and what can be done with it.
final class IncomingCard {
    private final SharingViewModel model;
    private final Texts texts;
    private final Prompts prompts;
    private final Days days;
    private final ZoneId zone;
    private final SignerWords signers;

    IncomingCard(SharingViewModel model, Texts texts, Prompts prompts, ZoneId zone) {
        this.model = model;
        this.texts = texts;
        this.prompts = prompts;
        this.days = new Days(texts.locale());
        this.zone = zone;
        this.signers = new SignerWords(Texts.of("lock", texts.locale()));
    }

    Card of(Incoming it) {
        var rows = new Rows()
                .close(name(texts.get("sharing.incoming.holds")), Words.wrapped(texts.get("sharing.contents", it.plan().targetStates().size(), it.plan().programmes().size(), it.plan().activities().size())))
                .close(name(texts.get("sharing.incoming.authors")), Words.wrapped(it.authors().stream().collect(Collectors.joining(", "))))
                .close(name(texts.get("sharing.incoming.signer")), signers.of(it.signer()))
                .close(name(texts.get("sharing.incoming.history")), Words.wrapped(texts.get("sharing.incoming.history.words", it.log().size(), days.day(it.newest().atZone(zone).toLocalDate()))))
                .close(name(texts.get("sharing.incoming.file")), Words.wrapped(it.file().toString()));
        Texts shares = Texts.of("redact", texts.locale());
        if (PartialNote.isPartial(it.log())) rows.close(name(shares.get("redact.partial.name")), Words.wrapped(shares.get("redact.partial.incoming")));
        var decision = Style.styled(new VBox(decision(it), buttons(it)), Style.CARD_FOOT);
        return Card.of(it.title()).beside(Chip.plain(it.handling().label())).flush(new VBox(rows, decision));
    }

    private static Node name(String text) {
        var label = Words.line(text, Style.MUTED);
        Style.styled(label, Style.ROW_NAME);
        return label;
    }

    private Node decision(Incoming it) {
        if (!it.isHere()) return Words.wrapped(texts.get("sharing.incoming.new"));
        if (it.onlyTheirs() == 0) return Words.wrapped(texts.get("sharing.incoming.nothing-new", it.onlyMine()));
        return ProblemBox.attention(texts.get("sharing.incoming.here"), texts.get("sharing.incoming.here.then", it.onlyTheirs(), it.onlyMine()));
    }

    private Node buttons(Incoming it) {
        var leave = Buttons.plain(texts.get("sharing.incoming.leave"), model::leave);
        if (!it.isHere()) return row(bring(it), leave);
        if (!it.bringsNews() && it.onlyMine() == 0) return row(Buttons.primary(texts.get("sharing.incoming.mine"), model::openMine), leave);
        var mine = it.bringsNews() ? Buttons.plain(texts.get("sharing.incoming.mine"), model::openMine) : Buttons.primary(texts.get("sharing.incoming.mine"), model::openMine);
        if (it.bringsNews()) return row(Buttons.primary(texts.get("sharing.incoming.review"), model::lookThrough), mine, Buttons.removal(texts.get("sharing.incoming.replace"), () -> ask(it)), leave);
        return row(mine, Buttons.removal(texts.get("sharing.incoming.replace"), () -> ask(it)), leave);
    }

    /// What was changed under its signature is not recommended, and not forbidden.
    private Button bring(Incoming it) {
        String words = texts.get("sharing.incoming.bring");
        return it.signer() instanceof Signer.Broken ? Buttons.plain(words, model::bringIn) : Buttons.primary(words, model::bringIn);
    }

    private static FlowPane row(Node... buttons) {
        return Style.styled(new FlowPane(buttons), Style.GAP_8);
    }

    private void ask(Incoming it) {
        var question = new Prompts.Question(texts.get("sharing.replace.question", it.title()), texts.get("sharing.replace.sentence", it.onlyMine()));
        if (prompts.confirm(question, texts.get("sharing.replace.do"), texts.get("sharing.replace.leave"))) model.replace();
    }
}
