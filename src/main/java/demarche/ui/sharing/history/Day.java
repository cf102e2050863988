package demarche.ui.sharing.history;

import java.time.LocalDate;
import java.util.List;

/// What was done on one day, the last deed first.
record Day(LocalDate day, List<Deed> deeds) {
    Day {
        deeds = List.copyOf(deeds);
    }
}
