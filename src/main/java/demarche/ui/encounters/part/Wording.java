package demarche.ui.encounters.part;

import demarche.insight.Narratives;
import demarche.insight.people.FollowUp;
import demarche.insight.people.PeopleWords;
import demarche.insight.people.Talks;
import demarche.plan.Contact;
import demarche.plan.Encounter;
import demarche.plan.Organisation;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.LanguageTag;
import demarche.plan.id.NarrativeId;
import demarche.reference.Reference;
import demarche.reference.topic.Narrative;
import demarche.text.Days;
import demarche.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the screen of encounters calls states, people, concerns and days, in the language of the window.
public record Wording(Texts texts, PeopleWords words, Days days, Reference reference) {

    public static Wording in(Locale locale, Reference reference) {
        var texts = Texts.of("encounters", locale);
        return new Wording(texts, new PeopleWords(texts), new Days(locale), reference);
    }

    public String text(String key, Object... places) {
        return texts.get(key, places);
    }

    /// That nothing is called so.
    public String missed(String typed) {
        return texts.get("encounters.find.nothing", typed);
    }

    public String state(Iso3 iso3) {
        return reference.state(iso3).map(s -> s.shortName(texts.locale())).orElse(iso3.code());
    }

    public String concern(Plan plan, NarrativeId id) {
        return Narratives.of(plan, reference).find(id).map(Narrative::statement).orElse(id.value());
    }

    /// `Jordan, 14 Oct 2026`
    public String titled(Encounter encounter) {
        return texts.get("encounters.titled", state(encounter.state()), days.day(encounter.day()));
    }

    /// `Meeting, Amman, with Leïla Mansouri`
    public String under(Plan plan, Encounter encounter) {
        String how = how(encounter);
        String who = words.joined(Talks.names(plan, encounter));
        return who.isBlank() ? how : texts.get("encounters.with", how, who);
    }

    /// `Meeting, Amman`
    public String how(Encounter encounter) {
        return Stream.of(words.of(encounter.type()), encounter.place()).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
    }

    /// What the person does, and where: as far as it is known.
    public String office(Plan plan, Contact contact) {
        String body = contact.organisation().flatMap(plan.organisations()::find).map(Organisation::title).orElse("");
        String state = contact.state().map(this::state).orElse("");
        return Stream.of(contact.role(), body, contact.post(), state).filter(s -> !s.isBlank()).collect(Collectors.joining(", "));
    }

    public String language(LanguageTag tag) {
        return Locale.forLanguageTag(tag.value()).getDisplayLanguage(texts.locale());
    }

    /// `by 7 Dec 2026, in 14 days`; `3 days overdue`
    public String due(FollowUp followUp) {
        if (followUp.daysLeft().isEmpty()) return texts.get("encounters.due.no-day");
        long days = followUp.daysLeft().get();
        String by = this.days.day(followUp.encounter().followUpBy().orElseThrow());
        if (days == 0) return texts.get("encounters.due.today", by);
        return days < 0 ? texts.get("encounters.due.over", by, -days) : texts.get("encounters.due.in", by, days);
    }

    /// What is to be done; where nobody wrote it, that something is.
    public String task(Encounter encounter) {
        return encounter.followUp().isBlank() ? texts.get("encounters.due.unnamed") : encounter.followUp();
    }
}
