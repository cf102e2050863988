package demarche.pack.brief;

import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.reference.Facts;
import demarche.reference.state.State;
import demarche.text.Days;
import demarche.text.Texts;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/// What a brief is called in a list, in a search and on a disk.
public record BriefName(Request request) {
    public static BriefName of(Plan plan, Facts facts, Iso3 state, Locale locale) {
        return new BriefName(new Request(plan, facts, state, locale));
    }

    /// `Tunisia: internal brief, 15 Jan 2020`
    public String title() {
        return texts().get("head.title", state(), new Days(request.locale()).day(day()));
    }

    public String description() {
        return texts().get("head.description", state(), new Days(request.locale()).day(day()));
    }

    /// `Tunisia brief 2020-01-15.pdf`: letters, digits, hyphens and spaces that every disk and mail program takes.
    public String file() {
        String plain = Normalizer.normalize(state(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9-]+", " ").strip();
        return (plain.isEmpty() ? request.state().code() : plain) + " brief " + day() + ".pdf";
    }

    private LocalDate day() {
        return request.facts().day();
    }

    private String state() {
        return request.facts().reference().state(request.state()).map((State s) -> s.name(request.locale())).orElse(request.state().code());
    }

    private Texts texts() {
        return Texts.of("brief", request.locale());
    }
}
