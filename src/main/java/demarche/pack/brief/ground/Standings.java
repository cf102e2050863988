package demarche.pack.brief.ground;

import demarche.pack.block.Phrase;
import demarche.plan.OwnFact;
import demarche.plan.id.FactKey;
import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import demarche.reference.state.TreatyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the state stands towards treaties on the day, in words, with the date of the step where it is known.
public record Standings(Ground ground) {
    /// As a sentence begins with the state.
    public String sentence(String code) {
        Optional<Instrument> instrument = ground.reference().instrument(code);
        if (instrument.isEmpty()) return "";
        String treaty = instrument.get().shortName();
        String state = ground.stateName();
        return switch (ground.facts().standing(ground.iso3(), code)) {
            case PARTY -> ground.text("standing.sentence.party", state, treaty);
            case SIGNATORY -> ground.text("standing.sentence.signatory", state, treaty);
            case INVITED -> ground.text("standing.sentence.invited", state, treaty);
            case NONE -> ground.text("standing.sentence.none", state, treaty);
            case UNKNOWN -> ground.text("standing.sentence.unknown", state, treaty);
        };
    }

    public String words(String code) {
        return switch (ground.facts().standing(ground.iso3(), code)) {
            case PARTY -> ground.text("standing.party");
            case SIGNATORY -> ground.text("standing.signatory");
            case INVITED -> ground.text("standing.invited");
            case NONE -> ground.text("standing.none");
            case UNKNOWN -> ground.text("standing.unknown");
        };
    }

    /// The day of the step, or the first on which it had certainly been taken; empty where there is none or it is uncertain.
    public Optional<LocalDate> since(String code) {
        Optional<TreatyRecord> row = ground.facts().treaty(ground.iso3(), code);
        return switch (ground.facts().standing(ground.iso3(), code)) {
            case SIGNATORY -> row.flatMap(TreatyRecord::signedOn);
            case PARTY -> row.map(r -> r.farthestBounds().notAfter());
            case INVITED, NONE, UNKNOWN -> Optional.empty();
        };
    }

    private Optional<OwnFact> own(String code) {
        return ground.facts().own(ground.iso3(), new FactKey(FactKey.Sort.TREATY, code));
    }

    /// The words before and then [#sentence], cited where the standing is a fact of our own.
    public Phrase said(Phrase before, String code) {
        Phrase said = before.words(sentence(code));
        return own(code).map(fact -> said.cited(ground.cite(fact))).orElse(said);
    }

    /// The sources that show a step taken by the day; where no step was taken there is nothing to cite.
    public List<Integer> cited(String code) {
        Optional<OwnFact> own = own(code);
        if (own.isPresent()) return ground.cite(own.get());
        Standing standing = ground.facts().standing(ground.iso3(), code);
        if (standing == Standing.NONE || standing == Standing.UNKNOWN) return List.of();
        return ground.facts().treaty(ground.iso3(), code).map(row -> ground.cite(row.source())).orElse(List.of());
    }
}
