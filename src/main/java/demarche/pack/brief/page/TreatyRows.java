package demarche.pack.brief.page;

import demarche.pack.block.Phrase;
import demarche.pack.block.Table;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Standings;
import demarche.reference.state.Instrument;
import demarche.reference.state.Standing;
import java.util.List;

/// Every treaty open by the day with the state’s standing towards it.
record TreatyRows(Ground ground) {
    List<Table.Line> lines() {
        return ground.reference().instruments().stream().filter(i -> !i.openedOn().isAfter(ground.day())).filter(this::concerns).<Table.Line>map(this::row).toList();
    }

    /// A treaty of the African Union is nothing to states elsewhere.
    private boolean concerns(Instrument instrument) {
        boolean african = ground.state().filter(s -> s.region().equals("Africa")).isPresent();
        return !instrument.code().equals("MALABO") || african;
    }

    private Table.Line row(Instrument instrument) {
        var standings = new Standings(ground);
        String code = instrument.code();
        Standing standing = ground.facts().standing(ground.iso3(), code);
        if (standing == Standing.UNKNOWN) ground.unknown(ground.text("unknown.treaty", instrument.shortName(), ground.days().day(ground.day())));
        if (standing == Standing.NONE) ground.unknown(ground.text("unknown.invitations"));
        Phrase words = standing == Standing.NONE ? Phrase.of(standings.words(code)) : Phrase.none().strong(standings.words(code));
        return FactsPage.row(Phrase.of(instrument.shortName()), words, all(instrument),
                standings.since(code).map(ground.days().brief()::day).orElse("—"), standings.cited(code));
    }

    /// Only where the rows are complete enough to count.
    private String all(Instrument instrument) {
        long parties = ground.facts().parties(instrument.code());
        return instrument.code().equals("ETS185") ? ground.text("facts.parties", parties) : "—";
    }
}
