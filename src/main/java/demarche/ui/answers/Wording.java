package demarche.ui.answers;

import demarche.insight.answer.AnswerSheet;
import demarche.insight.answer.Raised;
import demarche.insight.answer.Voices;
import demarche.plan.Hearing;
import demarche.plan.limit.Refused;
import demarche.plan.choice.Likelihood;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.choice.Reception;
import demarche.plan.id.Iso3;
import demarche.reference.Reference;
import demarche.reference.topic.Narrative;
import demarche.text.Days;
import demarche.text.Texts;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// What this screen calls kinds, likelihoods and receptions, in the language of the window.
record Wording(Texts texts, Days days, Reference reference) {
    static Wording in(Locale locale, Reference reference) {
        return new Wording(Texts.of("answers", locale), new Days(locale), reference);
    }

    String kind(NarrativeKind kind) {
        return switch (kind) {
            case CONCERN -> texts.get("answers.kind.concern");
            case MISCONCEPTION -> texts.get("answers.kind.misconception");
            case INCENTIVE -> texts.get("answers.kind.incentive");
            case EVIDENCE -> texts.get("answers.kind.evidence");
            case TALKING_POINT -> texts.get("answers.kind.talking-point");
        };
    }

    /// What the text under the statement is to the reader.
    String response(NarrativeKind kind) {
        return switch (kind) {
            case CONCERN, MISCONCEPTION -> texts.get("answers.sheet.answer");
            case INCENTIVE -> texts.get("answers.sheet.means");
            case EVIDENCE, TALKING_POINT -> texts.get("answers.sheet.use");
        };
    }

    /// What others say stands in quotation marks.
    String statement(Narrative narrative) {
        return switch (narrative.kind()) {
            case CONCERN, MISCONCEPTION -> texts.get("answers.sheet.quoted", narrative.statement());
            case INCENTIVE, EVIDENCE, TALKING_POINT -> narrative.statement();
        };
    }

    String likelihood(Likelihood likelihood) {
        return switch (likelihood) {
            case CERTAIN -> texts.get("answers.likelihood.certain");
            case LIKELY -> texts.get("answers.likelihood.likely");
            case UNLIKELY -> texts.get("answers.likelihood.unlikely");
        };
    }

    String reception(Reception reception) {
        return switch (reception) {
            case WELL -> texts.get("answers.reception.well");
            case MIXED -> texts.get("answers.reception.mixed");
            case POORLY -> texts.get("answers.reception.poorly");
        };
    }

    String raised(Raised raised) {
        String state = state(raised.state());
        return raised.likelihood().map(l -> texts.get("answers.raised", state, likelihood(l))).orElseGet(() -> texts.get("answers.raised.heard", state));
    }

    /// `14 Oct 2026, Ministry of Justice: “Who gave consent?” Well received.`
    String hearing(Hearing hearing) {
        String when = hearing.day().map(days::day).orElseGet(() -> texts.get("answers.heard.undated"));
        String who = hearing.saidBy().isBlank() ? when : texts.get("answers.heard.by", when, hearing.saidBy());
        String said = hearing.words().isBlank() ? texts.get("answers.heard", who) : texts.get("answers.heard.words", who, hearing.words());
        return hearing.reception().map(r -> texts.get("answers.heard.received", said, reception(r))).orElse(said);
    }

    String voices(Voices voices) {
        return texts.get("answers.voices", states(voices.parties()), states(voices.to()));
    }

    /// The reference tells only when its tables were compiled.
    String checked(AnswerSheet sheet) {
        if (sheet.own().isEmpty()) return texts.get("answers.checked.tables", days.day(reference.compiledOn()));
        return sheet.checked().map(d -> texts.get("answers.checked", days.day(d))).orElseGet(() -> texts.get("answers.checked.never"));
    }

    String state(Iso3 iso3) {
        return reference.state(iso3).map(s -> s.shortName(texts.locale())).orElse(iso3.code());
    }

    /// By name, in the order of the language.
    String states(Collection<Iso3> states) {
        return states.stream().map(this::state).sorted(Collator.getInstance(texts.locale())).collect(Collectors.joining(", "));
    }

    String refusal(Refused refused) {
        return switch (refused.reason()) {
            case EMPTY_TITLE -> texts.get("answers.refused.empty");
            case TOO_LONG -> texts.get("answers.refused.too-long");
            case CONTROL_CHARACTER, OUT_OF_RANGE -> texts.get("answers.refused.control");
        };
    }

    /// The answer with its sources, as plain text for a letter or a message.
    String copied(AnswerSheet sheet, LocalDate day) {
        var lines = new ArrayList<String>();
        lines.add(statement(sheet.narrative()));
        sheet.reply().fair().ifPresent(fair -> lines.add(texts.get("answers.copied", texts.get("answers.sheet.fair"), fair)));
        sheet.reply().answer().ifPresent(answer -> lines.add(texts.get("answers.copied", response(sheet.narrative().kind()), answer)));
        sheet.softer().ifPresent(softer -> lines.add(texts.get("answers.copied", texts.get("answers.sheet.softer"), softer)));
        sheet.reply().doNotClaim().ifPresent(claim -> lines.add(texts.get("answers.copied", texts.get("answers.sheet.care"), texts.get("answers.sheet.do-not-claim", claim))));
        sheet.evidence().forEach(e -> lines.add(e.when().isEmpty() ? e.what() : texts.get("answers.copied", e.when(), e.what())));
        lines.add(sheet.source().isBlank() ? texts.get("answers.copied.no-source", days.day(day)) : texts.get("answers.copied.source", sheet.source(), days.day(day)));
        return String.join("\n", lines);
    }
}
