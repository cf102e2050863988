package demarche.reference.state;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// When a source was seen or dates from, as exactly as it says: `2024-06-20`, `2024-06` or `2024`.
public record SeenOn(String text) {

    /// The first day it may mean.
    public LocalDate first() {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /// The last day it may mean.
    public LocalDate last() {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
