package demarche.pack.brief.page;

import demarche.insight.answer.Reply;
import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section;
import demarche.pack.brief.ground.Concerns;
import demarche.pack.brief.ground.Ground;
import demarche.plan.Programme;
import demarche.plan.choice.BriefPart;
import demarche.plan.choice.Likelihood;
import demarche.reference.topic.Narrative;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The concerns that the state will raise or is likely to, certain before likely, each with what is fair in it before the answer.
public final class AnswersPage {
    private static final int MOST = 5;
    private final Ground ground;

    private AnswersPage(Ground ground) {
        this.ground = ground;
    }

    public static Optional<Section> of(Ground ground) {
        return new AnswersPage(ground).section();
    }

    private Optional<Section> section() {
        SequencedMap<Narrative, Likelihood> raised = new Concerns(ground).raised();
        if (raised.isEmpty()) return Optional.empty();
        List<Answer> answers = onOneSide(raised);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(ground.text("answers.title"), ground.text("answers.line", raised.size())));
        blocks.addAll(answers);
        if (raised.size() > answers.size()) blocks.add(new Block.Note(Phrase.of(more(raised.size() - answers.size()))));
        return Optional.of(ground.section(BriefPart.ANSWERS, ground.text("answers.title"), Thumb.READ, blocks));
    }

    /// Where those stand that found no room.
    private String more(int count) {
        Texts texts = Texts.of("occasion", ground.request().locale());
        return ground.volume().has(BriefPart.OFFER) ? texts.get("occasion.answers.more", count, ground.number(BriefPart.OFFER)) : texts.get("occasion.answers.more.plan", count);
    }

    private List<Answer> onOneSide(SequencedMap<Narrative, Likelihood> raised) {
        return Room.fit(raised.entrySet().stream().limit(MOST).map(c -> answer(c.getKey(), c.getValue())).toList());
    }

    /// The concerns that found no room here, to be printed with the lines of defence.
    static List<Narrative> leftOver(Ground ground) {
        SequencedMap<Narrative, Likelihood> raised = new Concerns(ground).raised();
        int printed = new AnswersPage(ground).onOneSide(raised).size();
        return raised.sequencedKeySet().stream().skip(printed).toList();
    }

    private Answer answer(Narrative narrative, Likelihood chance) {
        Reply reply = ground.reply(narrative);
        Phrase fair = reply.fair().map(text -> ground.tongue().phrase(narrative, text)).orElseGet(() -> Phrase.of(ground.text("answers.fair.none")));
        Phrase answer = reply.answer().map(text -> ground.tongue().phrase(narrative, text)).orElseGet(() -> Phrase.of(ground.text("answers.answer.none"))).cited(ground.cite(narrative.source()));
        List<String> evidence = ground.keep(narrative, narrative.evidence());
        return new Answer(ground.tongue().phrase(narrative, "“" + narrative.statement() + "”"), chance, notes(narrative), fair, answer,
                evidence.isEmpty() ? Optional.empty() : Optional.of(ground.tongue().phrase(narrative, String.join(" ", evidence))),
                reply.doNotClaim().map(text -> ground.tongue().phrase(narrative, text)));
    }

    /// Which programmes answer it.
    private List<Phrase> notes(Narrative narrative) {
        List<String> sheets = ground.programmes().stream().filter((Programme p) -> p.narratives().contains(narrative.id())).map(ground::sheet).toList();
        return List.of(ground.invented(Phrase.of(sheets.isEmpty() ? ground.text("answers.by-none") : ground.text("answers.by", String.join(", ", sheets)))));
    }
}
