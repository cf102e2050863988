package demarche.pack.addendum;

import demarche.history.mapping.BadField;
import demarche.pack.brief.Format;
import demarche.pack.template.TemplateProblem;
import demarche.plan.choice.BriefSort;
import demarche.plan.choice.PackLanguage;
import demarche.plan.id.ItemId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Draws addenda into a folder, to be looked at.
final class DrawAddenda {
    private DrawAddenda() {}

    public static void main(String[] args) throws IOException, BadField, TemplateProblem {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (BriefSort sort : BriefSort.values()) draw(folder, sort, PackLanguage.ENGLISH);
        for (PackLanguage language : PackLanguage.values()) draw(folder, BriefSort.INTERNAL, language);
    }

    private static void draw(Path folder, BriefSort sort, PackLanguage language) throws IOException, BadField, TemplateProblem {
        var given = new GivenPack(sort, language);
        ItemId issue = given.issue("Version 2");
        given.muchHappens();
        for (Format format : Format.values()) {
            byte[] bytes = GivenPack.papers().addendum(given.moments(), GivenPack.paper(issue), GivenPack.DAY, 1, format);
            Files.write(folder.resolve("addendum-" + sort.code() + "-" + language.tag() + "." + format.ending()), bytes);
        }
    }
}
