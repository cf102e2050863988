package demarche.insight;

import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import demarche.reference.OwnValue;
import demarche.reference.OwnValue.Belongs;
import demarche.reference.OwnValue.Measures;
import demarche.reference.OwnValue.Stands;
import demarche.reference.OwnValue.Voted;
import demarche.reference.Reference;
import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.text.Texts;

/// What a fact that can be corrected is called, and what its value says, in words.
///
/// @param texts the bundle `facts`
public record FactWords(Reference reference, Texts texts) {

    /// `Vote on 74/247`, `Budapest Convention`, `Member of G77`, `GCI2024`.
    public String name(FactKey fact) {
        return switch (fact.sort()) {
            case VOTE -> texts.get("facts.name.vote", reference.resolution(fact.of()).map(Resolution::shortSymbol).orElse(fact.of()));
            case TREATY -> reference.instrument(fact.of()).map(Instrument::shortName).orElse(fact.of());
            case MEMBER -> texts.get("facts.name.member", fact.of());
            case INDEX -> index(fact.of());
        };
    }

    private String index(String code) {
        if (code.startsWith("GCI")) return texts.get("facts.name.gci", code.substring(3));
        if (code.startsWith("FIW")) return texts.get("facts.name.fiw", code.substring(3));
        return code.startsWith("FOTN") ? texts.get("facts.name.fotn", code.substring(4)) : code;
    }

    public String value(OwnFact fact) {
        return value(fact.fact().sort(), fact.value());
    }

    /// A value that cannot be so stays as it is written.
    public String value(FactKey.Sort sort, String code) {
        return OwnValue.read(sort, code).map(this::value).orElse(code);
    }

    private String value(OwnValue value) {
        return switch (value) {
            case Voted(var vote) -> switch (vote) {
                case YES -> texts.get("facts.vote.yes");
                case NO -> texts.get("facts.vote.no");
                case ABSTAIN -> texts.get("facts.vote.abstain");
                case ABSENT -> texts.get("facts.vote.absent");
            };
            case Stands(var standing) -> switch (standing) {
                case PARTY -> texts.get("facts.standing.party");
                case SIGNATORY -> texts.get("facts.standing.signatory");
                case INVITED -> texts.get("facts.standing.invited");
                case NONE, UNKNOWN -> texts.get("facts.standing.none");
            };
            case Belongs(boolean member) -> member ? texts.get("facts.member") : texts.get("facts.not-member");
            case Measures(var number) -> number.toPlainString();
        };
    }
}
