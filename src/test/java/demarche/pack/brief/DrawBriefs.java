package demarche.pack.brief;

import demarche.pack.ink.Paper;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Draws the papers of the two plans into a folder, to be looked at.
final class DrawBriefs {
    private DrawBriefs() {}

    public static void main(String[] args) throws IOException {
        Reference reference = Reference.load();
        var tunisia = reference.on(LocalDate.of(2020, 1, 15));
        var guatemala = reference.on(LocalDate.of(2026, 11, 20));
        for (BriefSort sort : BriefSort.values()) {
            var print = new Print(sort, Paper.A4).withLanguage(PackLanguage.tagged(args.length > 1 ? args[1] : "en").orElseThrow());
            Files.write(Path.of(args[0], "tunisia-" + sort.code() + ".pdf"), BriefMaker.pdf(BriefPlans.tunisia(), tunisia, BriefPlans.TUNISIA, print));
            Files.write(Path.of(args[0], "guatemala-" + sort.code() + ".pdf"), BriefMaker.pdf(BriefPlans.guatemala(), guatemala, BriefPlans.GUATEMALA, print));
        }
    }
}
