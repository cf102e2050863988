package demarche.pack.brief;

import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import demarche.reference.state.TreatyRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the state stands towards treaties on the day, in words, with the date of the step where it is known.
record Standings(Ground ground) {
    /// As a sentence begins with the state.
    String sentence(String code) {
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

    String words(String code) {
        return switch (ground.facts().standing(ground.iso3(), code)) {
            case PARTY -> ground.text("standing.party");
            case SIGNATORY -> ground.text("standing.signatory");
            case INVITED -> ground.text("standing.invited");
            case NONE -> ground.text("standing.none");
            case UNKNOWN -> ground.text("standing.unknown");
        };
    }

    /// The day of the step, or the first on which it had certainly been taken; empty where there is none or it is uncertain.
    Optional<LocalDate> since(String code) {
        Optional<TreatyRecord> row = ground.facts().treaty(ground.iso3(), code);
        return switch (ground.facts().standing(ground.iso3(), code)) {
            case SIGNATORY -> row.flatMap(TreatyRecord::signedOn);
            case PARTY -> row.map(r -> r.farthestBounds().notAfter());
            case INVITED, NONE, UNKNOWN -> Optional.empty();
        };
    }

    /// The sources that show a step taken by the day; where no step was taken there is nothing to cite.
    List<Integer> cited(String code) {
        Standing standing = ground.facts().standing(ground.iso3(), code);
        if (standing == Standing.NONE || standing == Standing.UNKNOWN) return List.of();
        return ground.facts().treaty(ground.iso3(), code).map(row -> ground.cite(row.source())).orElse(List.of());
    }
}
