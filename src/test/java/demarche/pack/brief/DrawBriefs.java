package demarche.pack.brief;

import demarche.pack.ink.Paper;
import demarche.plan.Plan;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.reference.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

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
        for (BriefSort sort : BriefSort.values()) packs(Path.of(args[0]), sort);
    }

    private static void packs(Path folder, BriefSort sort) throws IOException {
        var print = new Print(sort, Paper.A4).withCopy(new CopyMark(3, 8, "Ambassador Okoye"));
        for (Plan plan : List.of(PackPlans.oneMeeting(), PackPlans.threeMeetings())) {
            Commission commission = PackPlans.commission(plan, print);
            if (sort.edition().leaves()) commission = commission.only(PackPlans.TUNISIA);
            Measured measured = BriefMaker.measured(commission);
            Files.write(folder.resolve("pack-" + commission.states().size() + "-" + sort.code() + ".pdf"), measured.pdf());
            Files.write(folder.resolve("pack-" + commission.states().size() + "-" + sort.code() + ".txt"),
                    (measured.coreSides() + "\n" + String.join("\n", measured.cuts()) + "\n" + measured.extents()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
