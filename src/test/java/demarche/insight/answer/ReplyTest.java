package demarche.insight.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.Known;
import demarche.plan.choice.NarrativeKind;
import demarche.plan.id.NarrativeId;
import demarche.reference.Reference;
import demarche.reference.topic.Narrative;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplyTest {
    private static final Reference REFERENCE = Reference.load();
    private static final Known TODAY = new Known(REFERENCE.on(REFERENCE.compiledOn()));

    @Test
    void whatIsFairIsTheFirstSentence() {
        Reply reply = of("con-regional");

        assertEquals(Optional.of("Fair about the host: the Council of Europe is depositary and secretariat."), reply.fair());
        assertTrue(reply.answer().orElseThrow().startsWith("Not accurate about membership"));
    }

    @Test
    void whereTheFirstSentenceOnlyGrantsTheSecondSaysWhat() {
        Reply reply = of("con-invitation");

        assertEquals(Optional.of("Fair. Non-member States need an invitation after the existing Parties agree, and the process takes time."), reply.fair());
    }

    @Test
    void whatNotToPromiseIsTakenOutOfTheAnswer() {
        Reply reply = of("con-mla-slow");

        assertEquals(Optional.of("that accession alone shortens response times."), reply.doNotClaim());
        assertTrue(reply.answer().orElseThrow().endsWith("Train the central authority too."));
    }

    @Test
    void ratherThanPromisingEndsTheAnswer() {
        Reply reply = of("con-cost");

        assertEquals(Optional.of("that assistance covers all."), reply.doNotClaim());
        assertTrue(reply.answer().orElseThrow().endsWith("Put running costs in the plan."));
    }

    @Test
    void whatGrantsNothingIsAllAnswer() {
        Reply reply = Reply.of(List.of("No. Content still goes through mutual assistance."));

        assertEquals(new Reply(Optional.empty(), Optional.of("No. Content still goes through mutual assistance."), Optional.empty()), reply);
    }

    @Test
    void everyConcernOfTheReferenceSaysWhatIsFairAndWhatWeAnswer() {
        Stream<Narrative> concerns = REFERENCE.narratives().stream().filter(n -> n.kind() == NarrativeKind.CONCERN);

        assertEquals(List.of(), concerns.filter(n -> Reply.of(n, TODAY).fair().isEmpty() || Reply.of(n, TODAY).answer().isEmpty()).map(Narrative::id).toList());
    }

    @Test
    void noWordIsInvented() {
        for (Narrative narrative : REFERENCE.narratives()) {
            Reply reply = Reply.of(narrative, TODAY);
            for (String part : Stream.of(reply.fair(), reply.answer(), reply.doNotClaim()).flatMap(Optional::stream).toList()) {
                for (String word : part.split("[ .]+")) assertTrue(narrative.response().toLowerCase().contains(word.toLowerCase()), narrative.id() + " " + word);
            }
        }
    }

    @Test
    void ofALaterDayOnlyTheClauseIsLeftOut() {
        Known then = new Known(REFERENCE.on(LocalDate.of(2020, 1, 15)));

        Reply reply = Reply.of(REFERENCE.narrative(new NarrativeId("con-outdated")).orElseThrow(), then);

        assertEquals(Optional.of("But offences are written in technology-neutral terms, the committee of Parties issues guidance notes on new threats."), reply.answer());
    }

    private static Reply of(String id) {
        return Reply.of(REFERENCE.narrative(new NarrativeId(id)).orElseThrow(), TODAY);
    }
}
