package demarche.command.sharing;

import demarche.history.account.Account;
import demarche.history.account.Clash;
import demarche.history.account.ItemNews;
import demarche.history.merge.Version;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What differs, and what is undecided, as people read it on a terminal.
///
/// @param texts the bundle `merge`
record AccountLines(Texts texts) {
    private static final int LONGEST = 60;

    List<String> of(Account account) {
        var lines = new ArrayList<String>();
        for (ItemNews item : account.items()) {
            lines.add(head(item));
            item.fields().forEach(f -> lines.add(texts.get("merge.line.field", f.pointer(), shown(f.before()), shown(f.after()))));
        }
        return lines;
    }

    private String head(ItemNews item) {
        String who = item.authors().isEmpty() ? texts.get("merge.line.nobody") : String.join(", ", item.authors());
        String kind = item.address().kind().code();
        return switch (item.what()) {
            case ADDED -> texts.get("merge.line.added", kind, item.title(), who);
            case CHANGED -> texts.get("merge.line.changed", kind, item.title(), who);
            case REMOVED -> texts.get("merge.line.removed", kind, item.title(), who);
        };
    }

    String clash(Clash clash) {
        var place = clash.conflict().place();
        String item = place.kind().code() + " " + place.item();
        if (clash.conflict().isRemoval()) {
            boolean mineGone = clash.mine().value().isEmpty();
            Version gone = mineGone ? clash.mine() : clash.theirs();
            Version kept = mineGone ? clash.theirs() : clash.mine();
            return texts.get("merge.line.clash.removal", item, gone.author(), kept.author());
        }
        return texts.get("merge.line.clash", item, place.pointer(), shown(clash.mine().value()), clash.mine().author(), shown(clash.theirs().value()), clash.theirs().author());
    }

    /// On one line, and not for ever.
    String shown(Optional<JsonNode> value) {
        if (value.isEmpty()) return texts.get("merge.line.nothing");
        String text = (value.get().isString() ? value.get().stringValue() : value.get().toString()).replaceAll("\\p{Cc}+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
