package demarche.app;

import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.Iso3;
import demarche.reference.practice.Event;
import demarche.reference.state.State;
import demarche.text.Days;
import demarche.text.Folding;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.shell.Hit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The packs that can be asked for by name in the palette: of a state, in an edition or a language; for a decision to come. Safe on any thread.
record PackHits(Desk desk, Texts texts, Doors doors) {
    private static final int SHORTEST = 2;
    private static final int STATES = 4;

    /// @param words that were typed; those that name no state are looked for with the states of the plan
    List<Hit> find(List<String> words) {
        if (desk.planProperty().get().isEmpty()) return List.of();
        List<State> named = desk.reference().states().stream().filter(s -> isNamed(s, words)).limit(STATES).toList();
        return Stream.concat((named.isEmpty() ? targets() : named.stream()).flatMap(this::hits), decisions()).filter(hit -> Folding.begins(words, Folding.words(hit.title()))).toList();
    }

    private boolean isNamed(State state, List<String> words) {
        List<String> name = Folding.words(state.shortName(texts.locale()));
        return words.stream().anyMatch(w -> w.length() >= SHORTEST && Folding.begins(List.of(w), name));
    }

    private Stream<State> targets() {
        return desk.planProperty().get().stream().flatMap(plan -> plan.targetStates().stream()).flatMap(t -> desk.reference().state(t.iso3()).stream());
    }

    private Stream<Hit> decisions() {
        Days days = new Days(texts.locale());
        return desk.facts().decisionPoints().stream()
                .map((Event e) -> hit(texts.get("app.pack", e.name()), e.isMonthOnly() ? days.month(e.first()) : days.day(e.first()), () -> doors.packFor(e.id())));
    }

    private Stream<Hit> hits(State state) {
        Iso3 iso3 = state.iso3();
        String name = state.shortName(texts.locale());
        Hit any = hit(texts.get("app.pack", name), "Ctrl E", () -> doors.packFor(iso3));
        Stream<Hit> editions = Stream.of(BriefSort.CARD, BriefSort.HEAD, BriefSort.HAND_OVER, BriefSort.IMPLEMENTER, BriefSort.PUBLIC)
                .map(sort -> hit(named(sort, name), "", () -> doors.packFor(iso3, sort, PackLanguage.ENGLISH)));
        Stream<Hit> languages = Arrays.stream(PackLanguage.values()).filter(l -> l != PackLanguage.ENGLISH)
                .map(language -> hit(named(language, name), "", () -> doors.packFor(iso3, BriefSort.INTERNAL, language)));
        return Stream.of(Stream.of(any), editions, languages).flatMap(s -> s);
    }

    private Hit hit(String title, String detail, Runnable open) {
        return new Hit(texts.get("app.hit.action"), "fth-file-text", title, detail, open, Optional.empty());
    }

    private String named(BriefSort sort, String state) {
        return switch (sort) {
            case INTERNAL -> texts.get("app.pack", state);
            case HEAD -> texts.get("app.pack.head", state);
            case CARD -> texts.get("app.pack.card", state);
            case IMPLEMENTER -> texts.get("app.pack.implementer", state);
            case HAND_OVER -> texts.get("app.pack.hand-over", state);
            case PUBLIC -> texts.get("app.pack.public", state);
        };
    }

    private String named(PackLanguage language, String state) {
        return switch (language) {
            case ENGLISH -> texts.get("app.pack", state);
            case FRENCH -> texts.get("app.pack.french", state);
            case SPANISH -> texts.get("app.pack.spanish", state);
            case ARABIC -> texts.get("app.pack.arabic", state);
        };
    }
}
