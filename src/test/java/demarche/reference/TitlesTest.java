package demarche.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.TopicName;
import demarche.plan.id.EventId;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.topic.Topic;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the reference is called in other languages.
class TitlesTest {
    private static final Reference ENGLISH = Reference.load();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void everyTopicHasAName(String language) {
        Reference named = ENGLISH.in(Locale.of(language));

        for (Topic topic : named.topics()) assertEquals(language, topic.language().getLanguage(), topic.id().value());
        for (Topic topic : named.topics()) assertTrue(topic.shortName().length() <= 70, topic.shortName());
    }

    @ParameterizedTest
    @CsvSource({"fr, norm-2015-d, 13\u00A0d)", "es, norm-2015-d, 13\u00A0d)", "ar, norm-2015-d, 13\u00A0(د)", "fr, bc-root, STE n°\u00A0185", "fr, bc1p-art-3, 'Prot.\u00A01, art.\u00A03'",
            "fr, cc-un-process, A/RES/74/247", "fr, oewg-threats, ''"})
    void aCodeIsCitedAsTheLanguageDoes(String language, String topic, String code) {
        assertEquals(code, ENGLISH.in(Locale.of(language)).topic(new TopicId(topic)).orElseThrow().code());
    }

    @Test
    void aTopicOfAnotherLanguageIsQuotedInASentence() {
        Reference french = ENGLISH.in(Locale.FRENCH);

        assertEquals("la norme 13\u00A0d)", TopicName.brief(french.topic(new TopicId("norm-2015-d")).orElseThrow()));
        assertEquals("«\u00A0Preuve électronique\u00A0»", TopicName.brief(french.topic(new TopicId("cc-evidence")).orElseThrow()));
    }

    @Test
    void eventsResolutionsAndTreatiesAreNamed() {
        Reference french = ENGLISH.in(Locale.FRENCH);

        assertEquals("Comité spécial, première session", french.event(new EventId("evt-ahc-1")).orElseThrow().title());
        assertEquals("Convention de Budapest", french.instrument("ETS185").orElseThrow().shortName());
        for (var event : ENGLISH.events()) assertNotEquals("", french.event(event.id()).orElseThrow().title());
        for (var resolution : ENGLISH.resolutions()) assertNotEquals(resolution.title(), french.resolution(resolution.symbol()).orElseThrow().title());
    }

    @Test
    void theWayBackToEnglishIsTheReferenceItself() {
        Reference french = ENGLISH.in(Locale.FRENCH);

        assertSame(ENGLISH, ENGLISH.in(Locale.UK));
        assertSame(french, french.in(Locale.CANADA_FRENCH));
        assertSame(ENGLISH, french.in(Locale.of("ar")).in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"TUN, تونس", "PSE, دولة فلسطين", "RUS, الاتحاد الروسي"})
    void statesHaveArabicNames(String state, String name) {
        assertEquals(name, ENGLISH.state(new Iso3(state)).orElseThrow().name(Locale.of("ar", "TN")));
    }
}
