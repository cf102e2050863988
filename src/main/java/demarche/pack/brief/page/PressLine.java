package demarche.pack.brief.page;

import demarche.pack.block.Block;
import demarche.pack.block.Fact;
import demarche.pack.block.Label;
import demarche.pack.block.Phrase;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.plan.choice.BriefPart;
import demarche.plan.part.Press;
import demarche.text.Texts;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the press is told, from which hour on, and what is said when it asks before or asks for more.
public final class PressLine {
    /// Words of the line itself.
    public static final int MOST = 60;
    private static final int CUT = 120;
    private static final int LETTERS = 900;
    private final Ground ground;
    private final Texts texts;

    public PressLine(Ground ground) {
        this.ground = ground;
        this.texts = Texts.of("occasion", ground.request().locale());
    }

    /// Whether each brief has it: of several briefs it is the same, and stands on the day sheet where there is one.
    static boolean standsIn(Ground ground) {
        return ground.engagement().pack().filter(p -> isKnown(p.press())).isPresent() && !(ground.volume().isOfSeveral() && ground.volume().has(BriefPart.DAY_SHEET));
    }

    private static boolean isKnown(Press press) {
        return !press.pressLine().isBlank() || !press.pressBefore().isBlank() || !press.speaker().isBlank();
    }

    /// For the ministry: all that is said and by whom.
    public Optional<Block> entry() {
        Press press = press();
        if (!isKnown(press)) return Optional.empty();
        var said = new ArrayList<Fact>();
        if (!press.pressLine().isBlank()) said.add(new Fact(texts.get("occasion.press.after"), quoted(press.pressLine())));
        if (!press.pressBefore().isBlank()) said.add(new Fact(texts.get("occasion.press.before"), quoted(press.pressBefore())));
        if (!ground.volume().isOfSeveral()) said.add(Fact.of(texts.get("occasion.press.vote"), texts.get("occasion.quoted", texts.get("occasion.press.vote.line", ground.stateName()))));
        if (!press.speaker().isBlank()) said.add(new Fact(texts.get("occasion.press.speaks"), ground.invented(Phrase.of(press.speaker()))));
        List<Phrase> notes = from().map(Phrase::of).stream().toList();
        return Optional.of(new Block.Entry(new Label(texts.get("occasion.press"), notes), Phrase.none(), said));
    }

    /// For everybody: the line, and from when it may be used; empty while none is agreed.
    public Optional<Block> open() {
        if (press().pressLine().isBlank()) return Optional.empty();
        Label label = new Label(texts.get("occasion.press"), from().map(Phrase::of).stream().toList());
        return Optional.of(new Block.Row(label, List.of(new Block.Paragraph(quoted(press().pressLine()))), false));
    }

    private Press press() {
        return ground.engagement().pack().map(p -> p.press()).orElse(Press.open());
    }

    private Phrase quoted(String line) {
        return ground.invented(Phrase.of(texts.get("occasion.quoted", Lines.first(line, CUT, LETTERS))));
    }

    /// `For use from 11 Feb 2020, 09:00 New York (UTC−5).` The hour and the zone stand only beside a day.
    private Optional<String> from() {
        Press press = press();
        return press.pressOn().map(day -> {
            LocalTime time = press.pressAt().orElse(LocalTime.MIDNIGHT);
            String hour = press.pressAt().map(t -> ", " + ground.hours().at(t)).orElse("");
            String zone = press.pressAt().flatMap(_ -> press.pressZone()).map((ZoneId z) -> " " + ground.hours().zone(z, day.atTime(time).atZone(z).toInstant())).orElse("");
            return texts.get("occasion.press.from", ground.days().day(day) + hour + zone);
        });
    }
}
