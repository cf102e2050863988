package demarche.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BudgetCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"category", "debate", "funder", "programme", "state", "year"})
    void groupsComeToTheWhole(String by) {
        var shell = new Shell(folder);
        String sample = shell.sample("swing-states-2020");

        JsonNode budget = shell.run("budget", sample, "--by", by, "--json").json();

        for (String stage : new String[] {"planned", "committed", "spent"}) {
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode group : budget.path("by")) sum = sum.add(new BigDecimal(group.path(stage).stringValue()));
            assertEquals(new BigDecimal(budget.path(stage).stringValue()), sum, stage);
        }
    }

    @Test
    void theRatesAreToldWithDayAndSource() {
        var shell = new Shell(folder);

        JsonNode rates = shell.run("budget", shell.sample("swing-states-2020"), "--json").json().path("rates");

        assertEquals("TND", rates.path(0).path("from").stringValue());
        assertEquals(2, rates.path(0).path("of").size());
        assertEquals("2019-12-27", rates.path(0).path("date").stringValue());
        assertEquals("0.893", rates.path(1).path("rate").stringValue());
    }

    @Test
    void peopleReadATableWithSumsAndQuestions() {
        var shell = new Shell(folder);

        String out = shell.run("budget", shell.sample("global-mechanism-2026"), "--by", "funder").out();

        assertTrue(out.contains("Harbour Trust"), out);
        assertTrue(out.contains("In all"), out);
        assertTrue(out.contains("more is spent than planned"), out);
    }

    @Test
    void anotherGroupingIsWrongUsage() {
        var shell = new Shell(folder);

        assertEquals(2, shell.run("budget", shell.sample("global-mechanism-2026"), "--by", "mood").status());
    }
}
