package demarche.reference.state;

import java.time.LocalDate;
import java.util.Optional;

/// A resolution of the General Assembly. The totals are the official ones; empty where it was adopted without a vote.
///
/// @param committee the committee the text came from: `First`, `Third` or `Plenary`
public record Resolution(String symbol, LocalDate date, String title, String committee, Optional<Totals> totals, String source, String summary) {

    /// Votes for, against and abstaining.
    public record Totals(int yes, int no, int abstain) {}

    /// The same resolution under another title.
    public Resolution named(String title) {
        return new Resolution(symbol, date, title, committee, totals, source, summary);
    }

    /// `74/247` for `A/RES/74/247`.
    public String shortSymbol() {
        return symbol.replace("A/RES/", "");
    }
}
