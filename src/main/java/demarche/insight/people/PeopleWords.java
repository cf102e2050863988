package demarche.insight.people;

import demarche.plan.Encounter;
import demarche.plan.choice.Confidence;
import demarche.plan.choice.Consent;
import demarche.plan.choice.EncounterKind;
import demarche.plan.choice.Leaning;
import demarche.plan.choice.OrganisationType;
import demarche.plan.limit.Limits;
import demarche.text.Days;
import demarche.text.Texts;
import java.util.List;

/// What kinds of talk, stances, consents and bodies are called, and how an encounter is cited as a source: the same in the window and in briefs.
///
/// @param texts the bundle `encounters`
public record PeopleWords(Texts texts) {

    /// `Meeting`
    public String of(EncounterKind kind) {
        return switch (kind) {
            case MEETING -> texts.get("encounters.kind.meeting");
            case CALL -> texts.get("encounters.kind.call");
            case DEMARCHE -> texts.get("encounters.kind.demarche");
            case CORRIDOR -> texts.get("encounters.kind.corridor");
            case EVENT -> texts.get("encounters.kind.event");
            case LETTER -> texts.get("encounters.kind.letter");
        };
    }

    public String of(Leaning leaning) {
        return switch (leaning) {
            case UNKNOWN -> texts.get("encounters.stance.unknown");
            case UNDECIDED -> texts.get("encounters.stance.undecided");
            case BUDAPEST -> texts.get("encounters.stance.budapest");
            case UN_CONVENTION -> texts.get("encounters.stance.un-convention");
            case BOTH -> texts.get("encounters.stance.both");
        };
    }

    public String of(Confidence confidence) {
        return switch (confidence) {
            case LOW -> texts.get("encounters.confidence.low");
            case MEDIUM -> texts.get("encounters.confidence.medium");
            case HIGH -> texts.get("encounters.confidence.high");
        };
    }

    public String of(Consent consent) {
        return switch (consent) {
            case NOT_ASKED -> texts.get("encounters.consent.not-asked");
            case GIVEN -> texts.get("encounters.consent.given");
            case REFUSED -> texts.get("encounters.consent.refused");
        };
    }

    public String of(OrganisationType type) {
        return switch (type) {
            case GOVERNMENT -> texts.get("encounters.body.government");
            case PARLIAMENT -> texts.get("encounters.body.parliament");
            case JUDICIARY -> texts.get("encounters.body.judiciary");
            case INTERNATIONAL -> texts.get("encounters.body.international");
            case DONOR -> texts.get("encounters.body.donor");
            case IMPLEMENTER -> texts.get("encounters.body.implementer");
            case CIVIL_SOCIETY -> texts.get("encounters.body.civil-society");
            case ACADEMIA -> texts.get("encounters.body.academia");
            case COMPANY -> texts.get("encounters.body.company");
            case OTHER -> texts.get("encounters.body.other");
        };
    }

    public String of(Likeness.Why why) {
        return switch (why) {
            case REACH -> texts.get("encounters.like.reach");
            case SAME_NAME -> texts.get("encounters.like.same-name");
            case OTHER_ORDER -> texts.get("encounters.like.other-order");
            case INITIALS -> texts.get("encounters.like.initials");
        };
    }

    /// `Meeting, Amman, 14 Oct 2026`: how the encounter is cited.
    public String cited(Encounter encounter) {
        String day = new Days(texts.locale()).day(encounter.day());
        String cited = encounter.place().isBlank() ? texts.get("encounters.cited", of(encounter.type()), day)
                : texts.get("encounters.cited.place", of(encounter.type()), encounter.place(), day);
        return cut(cited);
    }

    /// Names in one line that a field can hold.
    public String joined(List<String> names) {
        return cut(String.join(", ", names));
    }

    private static String cut(String line) {
        return line.length() <= Limits.TITLE ? line : line.substring(0, Limits.TITLE - 1) + "…";
    }
}
