package demarche.pack.brief;

import demarche.pack.brief.ground.Request;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.State;
import demarche.text.Days;
import demarche.text.Texts;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a paper is called in a list, in a search and on a disk. It names the state, the day and the paper: nothing else of the plan, whatever the edition.
///
/// @param others the states besides the one of the request, in the order in which they are met
public record BriefName(Request request, BriefSort sort, List<Iso3> others) {
    private static final int NAMED = 3;

    public BriefName {
        others = List.copyOf(others);
    }

    public BriefName(Request request, BriefSort sort) {
        this(request, sort, List.of());
    }

    /// Of all papers of a commission.
    public static BriefName of(Commission commission) {
        List<Iso3> states = commission.states();
        return new BriefName(commission.request(states.getFirst()), commission.print().sort(), states.subList(1, states.size()));
    }

    /// The internal brief.
    public static BriefName of(Plan plan, Facts facts, Iso3 state, Locale locale) {
        return new BriefName(new Request(plan, facts, state, locale), BriefSort.INTERNAL);
    }

    /// `Tunisia: internal brief, 15 Jan 2020`
    public String title() {
        return switch (sort) {
            case INTERNAL -> brief("head.title");
            case HEAD -> edition("editions.head.title");
            case CARD -> edition("editions.card.title");
            case IMPLEMENTER -> edition("editions.implementer.title");
            case HAND_OVER -> edition("editions.hand-over.title");
            case PUBLIC -> edition("editions.public.title");
        };
    }

    public String description() {
        return switch (sort) {
            case INTERNAL -> brief("head.description");
            case HEAD -> edition("editions.head.description");
            case CARD -> edition("editions.card.description");
            case IMPLEMENTER -> edition("editions.implementer.description");
            case HAND_OVER -> edition("editions.hand-over.description");
            case PUBLIC -> edition("editions.public.description");
        };
    }

    /// For whom it is, in the words its readers may see.
    public String edition() {
        return switch (sort) {
            case INTERNAL -> brief("edition.internal");
            case HEAD -> edition("editions.head.edition");
            case CARD -> edition("editions.card.edition");
            case IMPLEMENTER -> edition("editions.implementer.edition");
            case HAND_OVER -> edition("editions.hand-over.edition");
            case PUBLIC -> edition("editions.public.edition");
        };
    }

    /// `Tunisia brief 2020-01-15.pdf`: letters, digits, hyphens and spaces that every disk and mail program takes.
    public String file() {
        String plain = Normalizer.normalize(states(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9-]+", " ").strip();
        String word = switch (sort) {
            case INTERNAL -> "brief";
            case HEAD -> "head brief";
            case CARD -> "card";
            case IMPLEMENTER -> "programmes";
            case HAND_OVER -> "paper";
            case PUBLIC -> "announcement";
        };
        return (plain.isEmpty() ? request.state().code() : plain) + " " + word + " " + day() + ".pdf";
    }

    private String brief(String key) {
        return Texts.of("brief", request.locale()).get(key, states(), new Days(request.locale()).day(day()));
    }

    private String edition(String key) {
        return Texts.of("editions", request.locale()).get(key, states(), new Days(request.locale()).day(day()));
    }

    private LocalDate day() {
        return request.facts().day();
    }

    /// `Brazil, Tunisia, Ecuador and 3 more`
    String states() {
        String named = Stream.concat(Stream.of(request.state()), others.stream()).limit(NAMED).map(this::state).collect(Collectors.joining(", "));
        int more = 1 + others.size() - NAMED;
        return more > 0 ? Texts.of("occasion", request.locale()).get("occasion.states.more", named, more) : named;
    }

    private String state(Iso3 iso3) {
        return request.facts().reference().state(iso3).map((State s) -> s.name(request.locale())).orElse(iso3.code());
    }
}
