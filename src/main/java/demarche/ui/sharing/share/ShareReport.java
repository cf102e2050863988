package demarche.ui.sharing.share;

import demarche.history.account.Account;
import demarche.history.share.Share;
import demarche.history.share.Why;
import demarche.history.share.Withheld;
import demarche.plan.Item;
import demarche.plan.Kind;
import demarche.plan.Programme;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What goes and what is withheld, in words: in sums for the window, item by item for the sender's file.
final class ShareReport {
    private final Share share;
    private final Texts texts;
    private final KindWords kinds;

    ShareReport(Share share, Texts texts) {
        this.share = share;
        this.texts = texts;
        this.kinds = new KindWords(texts);
    }

    /// “Programmes: 3; activities: 12”.
    String goes() {
        return counted(share.goes().stream().filter(item -> item.kind() != Kind.PLAN).toList());
    }

    /// Why items are left out, each reason with its kinds.
    Map<String, String> leftOut() {
        var reasons = new TreeMap<Why, List<Item>>();
        share.withheld().items().forEach(left -> reasons.computeIfAbsent(left.why(), _ -> new ArrayList<>()).add(left.item()));
        return reasons.entrySet().stream().collect(Collectors.toMap(e -> why(e.getKey()), e -> counted(e.getValue()), (a, _) -> a, LinkedHashMap::new));
    }

    /// For each kind of item that goes, what it goes without.
    Map<Kind, String> fields() {
        var fields = new TreeMap<Kind, Map<String, Integer>>();
        share.withheld().fields().forEach(hidden -> fields.computeIfAbsent(hidden.item().kind(), _ -> new TreeMap<>()).merge(hidden.field(), 1, Integer::sum));
        var lines = new TreeMap<Kind, String>();
        fields.forEach((kind, counts) -> lines.put(kind, counts.entrySet().stream().map(e -> texts.get("redact.count", worded(e.getKey()), e.getValue())).collect(Collectors.joining("; "))));
        return lines;
    }

    /// Programmes that are for further states too, whose texts may name them.
    Optional<String> wider() {
        List<Programme> wider = share.withheld().wider();
        return wider.isEmpty() ? Optional.empty() : Optional.of(wider.stream().map(Programme::title).collect(Collectors.joining("; ")));
    }

    String kind(Kind kind) {
        return kinds.of(kind);
    }

    private String counted(Collection<Item> items) {
        var counts = new TreeMap<Kind, Integer>();
        items.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        if (counts.isEmpty()) return texts.get("redact.nothing");
        return counts.entrySet().stream().map(e -> texts.get("redact.count", kinds.of(e.getKey()), e.getValue())).collect(Collectors.joining("; "));
    }

    private String why(Why why) {
        return switch (why) {
            case SENSITIVE -> texts.get("redact.why.sensitive");
            case RESTRICTED -> texts.get("redact.why.restricted");
            case ELSEWHERE -> texts.get("redact.why.elsewhere");
            case WITH_ITS_WHOLE -> texts.get("redact.why.whole");
            case UNTELLABLE -> texts.get("redact.why.untellable");
            case EARLIER -> texts.get("redact.why.earlier");
        };
    }

    private static String worded(String field) {
        return field.replace('_', ' ');
    }

    /// Item by item.
    String text() {
        var lines = new ArrayList<>(List.of(texts.get("redact.report.title"), "", texts.get("redact.preview.out")));
        share.withheld().items().forEach(left -> lines.add(texts.get("redact.report.item", kinds.of(left.item().kind()), Account.title(left.item()), why(left.why()))));
        lines.addAll(List.of("", texts.get("redact.preview.fields")));
        for (Withheld.Hidden hidden : share.withheld().fields()) {
            lines.add(texts.get("redact.report.field", kinds.of(hidden.item().kind()), Account.title(hidden.item()), worded(hidden.pointer().substring(1))));
        }
        if (share.withheld().unnamed()) lines.addAll(List.of("", texts.get("redact.preview.unnamed")));
        wider().ifPresent(titles -> lines.addAll(List.of("", texts.get("redact.preview.wider.then"), titles)));
        return String.join("\n", lines) + "\n";
    }
}
