package demarche.ui.sharing.merge;

import demarche.text.Days;
import demarche.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// Moments as people read them: `19 Nov 2026, 08:05`.
record Moment(Texts texts, ZoneId zone) {

    String words(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return texts.get("review.moment", new Days(texts.locale()).day(there.toLocalDate()), there.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    }
}
