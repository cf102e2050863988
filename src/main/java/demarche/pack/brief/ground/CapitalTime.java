package demarche.pack.brief.ground;

import demarche.reference.state.State;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The clock of a state's capital, where a time zone is named for it; a state whose zone bears another name has none, rather than a guess.
public final class CapitalTime {
    private CapitalTime() {}

    public static Optional<ZoneId> of(State state) {
        String capital = plain(state.capital());
        List<String> regions = regions(state.region());
        return ZoneId.getAvailableZoneIds().stream().filter(id -> regions.stream().anyMatch(id::startsWith) && plain(id.substring(id.lastIndexOf('/') + 1)).equals(capital))
                .sorted().findFirst().map(ZoneId::of);
    }

    /// So that Victoria in Seychelles is not the one in Australia.
    private static List<String> regions(String region) {
        return switch (region) {
            case "Africa" -> List.of("Africa/", "Indian/", "Atlantic/");
            case "Americas" -> List.of("America/", "Atlantic/");
            case "Asia" -> List.of("Asia/", "Indian/");
            case "Europe" -> List.of("Europe/", "Atlantic/");
            case "Oceania" -> List.of("Pacific/", "Australia/");
            default -> List.of();
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT).replaceAll("city$", "");
    }
}
