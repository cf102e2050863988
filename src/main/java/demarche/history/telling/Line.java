package demarche.history.telling;

import demarche.history.Difference;
import demarche.history.account.Account;
import demarche.history.account.FieldNews;
import demarche.history.account.ItemNews;
import demarche.history.account.Subject;
import demarche.history.account.What;
import demarche.history.account.Wording;
import demarche.history.merge.Place;
import demarche.plan.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One change in a sentence.
///
/// @param words   such as `Kenya, Confidence: low → medium`
/// @param wording of a long text, word by word, what the sentence leaves out
/// @param authors who did it, as far as anybody knows
public record Line(Place place, What what, String words, Optional<Wording> wording, List<String> authors) {
    private static final int LONG = 60;

    public Line {
        authors = List.copyOf(authors);
    }

    public Address item() {
        return new Address(place.kind(), place.item());
    }

    /// A line with what it concerns, so that lines can be grouped.
    public record Grouped(Line line, Subject subject) {}

    /// Everything that is in an account: an item that came or went is one line, of one that changed each field is.
    public static List<Grouped> of(Account account, Naming naming) {
        var lines = new ArrayList<Grouped>();
        for (ItemNews item : account.items()) {
            if (item.what() != What.CHANGED) lines.add(new Grouped(whole(item, naming), item.subject()));
            for (FieldNews field : item.fields()) lines.add(new Grouped(field(item, field, naming), item.subject()));
        }
        return List.copyOf(lines);
    }

    private static Line whole(ItemNews item, Naming naming) {
        return new Line(new Place(item.address().kind(), item.address().id(), ""), item.what(), naming.item(item.address()), Optional.empty(), item.authors());
    }

    private static Line field(ItemNews item, FieldNews news, Naming naming) {
        Place place = new Place(item.address().kind(), item.address().id(), news.pointer());
        return field(place, new Values(news.before(), news.after()), naming, news.authors());
    }

    private record Values(Optional<JsonNode> before, Optional<JsonNode> after) {}

    /// One change of a log.
    public static Line of(Difference d, Naming naming, String author) {
        Place place = Place.of(d);
        if (!d.pointer().isEmpty()) return field(place, new Values(d.before(), d.after()), naming, List.of(author));
        String item = naming.item(new Address(d.kind(), d.item()));
        What what = d.after().isEmpty() ? What.REMOVED : d.before().isEmpty() ? What.ADDED : What.CHANGED;
        return new Line(place, what, what == What.CHANGED ? naming.stays(item) : item, Optional.empty(), List.of(author));
    }

    private static Line field(Place place, Values values, Naming naming, List<String> authors) {
        Address item = new Address(place.kind(), place.item());
        boolean member = Naming.isMember(place);
        What what = member && values.before().isEmpty() ? What.ADDED : member && values.after().isEmpty() ? What.REMOVED : What.CHANGED;
        if (what != What.CHANGED) return new Line(place, what, naming.member(item, place, values.after().or(values::before)), Optional.empty(), authors);
        String before = naming.value(place, values.before());
        String after = naming.value(place, values.after());
        boolean isLong = Naming.isText(place) && Math.max(before.length(), after.length()) > LONG;
        Optional<Wording> wording = isLong ? Optional.of(Wording.between(text(values.before(), before), text(values.after(), after))) : Optional.empty();
        return new Line(place, what, isLong ? naming.place(item, place) : naming.change(item, place, before, after), wording, authors);
    }

    private static String text(Optional<JsonNode> value, String words) {
        return value.isEmpty() ? "" : words;
    }
}
