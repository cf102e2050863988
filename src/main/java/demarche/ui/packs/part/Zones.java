package demarche.ui.packs.part;

import java.time.ZoneId;

/// Time zones as people look for them: by a city.
public final class Zones {
    private Zones() {}

    /// Whether the zone is named for a place on a continent, or is UTC; the others are old names of the same.
    static boolean isCity(String id) {
        return id.equals("UTC") || id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    }

    /// `America, New York`
    public static String name(ZoneId zone) {
        return zone.getId().replace("/", ", ").replace('_', ' ');
    }
}
