package demarche.ui.sharing.merge;

import demarche.history.account.What;
import demarche.history.telling.Dispute;
import demarche.history.telling.Line;
import demarche.history.telling.Line.Grouped;
import demarche.text.Days;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import demarche.history.merge.Place;

/// Words the receipt of a merge, before and after it is done.
final class ReceiptMaker {
    private final Desk desk;
    private final Texts texts;

    ReceiptMaker(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    Receipt of(Review review, Map<Place, Answer> answers) {
        Instant now = Instant.now(desk.clock());
        String day = new Days(texts.locale()).day(desk.today());
        String about = texts.get("review.receipt.about", review.merged().title(), String.join(", ", review.authors()), day);
        var parts = new ArrayList<Receipt.Part>();
        add(parts, texts.get("review.receipt.added"), review, What.ADDED);
        add(parts, texts.get("review.receipt.changed"), review, What.CHANGED);
        add(parts, texts.get("review.receipt.removed"), review, What.REMOVED);
        List<String> decisions = review.disputes().stream().map(dispute -> decision(dispute, answers.getOrDefault(dispute.place(), new Answer.Open()))).toList();
        if (!decisions.isEmpty()) parts.add(new Receipt.Part(texts.get("review.receipt.decisions"), decisions));
        return new Receipt(texts.get("review.receipt.title"), about, summary(review, answers), parts,
                new Receipt.Stamp(review.merged().head().handling(), desk.author(), now, texts.locale()));
    }

    private List<String> summary(Review review, Map<Place, Answer> answers) {
        int decided = (int) review.disputes().stream().filter(d -> !(answers.getOrDefault(d.place(), new Answer.Open()) instanceof Answer.Open)).count();
        return List.of(texts.get("review.receipt.count", review.size(), String.join(", ", review.authors()), review.kept()),
                texts.get("review.receipt.decided", decided, desk.author(), review.disputes().size() - decided),
                texts.get("review.receipt.file", review.arrived().file().getFileName(), review.arrived().signer()),
                texts.get("review.receipt.safe"));
    }

    private void add(List<Receipt.Part> parts, String heading, Review review, What what) {
        List<String> lines = review.lines().stream().map(Grouped::line).filter(line -> line.what() == what).map(this::line).toList();
        if (!lines.isEmpty()) parts.add(new Receipt.Part(heading, lines));
    }

    private String line(Line line) {
        return texts.get("review.receipt.line", line.words(), line.authors().isEmpty() ? texts.get("review.nobody") : String.join(", ", line.authors()));
    }

    private String decision(Dispute dispute, Answer answer) {
        String where = dispute.field().isEmpty() ? dispute.item() : texts.get("review.receipt.where", dispute.item(), dispute.field());
        return switch (answer) {
            case Answer.Open() -> texts.get("review.receipt.open", where, dispute.sides().getFirst().words(), dispute.sides().getLast().words());
            case Answer.Kept(int side) -> texts.get("review.receipt.kept", where, dispute.sides().get(side).words(), dispute.sides().get(side).version().author());
            case Answer.Written(String text) -> texts.get("review.receipt.written", where, text.strip());
        };
    }
}
