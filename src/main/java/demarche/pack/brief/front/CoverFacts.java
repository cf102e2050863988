package demarche.pack.brief.front;

import demarche.pack.block.Fact;
import demarche.pack.block.Phrase;
import demarche.pack.brief.ground.Appointment;
import demarche.pack.brief.ground.EventName;
import demarche.pack.brief.ground.Ground;
import demarche.pack.brief.ground.Lines;
import demarche.plan.Contact;
import demarche.plan.Meeting;
import demarche.plan.Pack;
import demarche.plan.TargetState;
import demarche.plan.choice.Occasion;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a cover tells of its occasion, name by name: what is not fixed yet is called unknown, what nobody asked about is left out.
record CoverFacts(Ground ground) {
    private static final int WORDS = 30;
    private static final int LETTERS = 160;
    private static final int PERSONS = 4;

    private Texts texts() {
        return Texts.of("occasion", ground.request().locale());
    }

    /// `Meeting: Permanent Mission to the United Nations`; empty where there is no occasion.
    Optional<String> subtitle() {
        return ground.engagement().meeting().map(m -> texts().get("occasion.meeting.with", cut(m.title()))).or(() -> ground.engagement().pack().map(Pack::occasion).map(this::named));
    }

    private String named(Occasion occasion) {
        return switch (occasion) {
            case MEETING -> texts().get("occasion.sort.meeting");
            case VISIT -> texts().get("occasion.sort.visit");
            case CONFERENCE -> texts().get("occasion.sort.conference");
            case DECISION_POINT -> texts().get("occasion.sort.decision-point");
        };
    }

    List<Fact> all() {
        var facts = new ArrayList<Fact>();
        ground.engagement().pack().ifPresentOrElse(pack -> occasion(facts, pack), () -> plan(facts));
        return facts;
    }

    private void plan(List<Fact> facts) {
        if (ground.plan().head().sample()) facts.add(new Fact(ground.text("cover.sample"), sample()));
        facts.add(Fact.of(ground.text("cover.plan"), ground.plan().title()));
        facts.add(new Fact(ground.text("cover.asked"), ground.given(ground.target().map(TargetState::requestedBy).orElse(""))));
        facts.add(new Fact(ground.text("cover.owner"), ground.given(ground.target().map(TargetState::localOwner).orElse(""))));
        facts.add(Fact.of(ground.text("cover.meeting"), ground.text("cover.meeting.unknown")));
    }

    /// That it is a sample. The cover of a meeting needs its room for the meeting and says this in its small print.
    Phrase sample() {
        return Phrase.none().strong(ground.text("cover.sample.strong")).words(" " + ground.text("cover.sample.words"));
    }

    private void occasion(List<Fact> facts, Pack pack) {
        facts.add(new Fact(texts().get("occasion.occasion"), held(pack)));
        ground.engagement().meeting().ifPresent(meeting -> meeting(facts, meeting));
        given(facts, texts().get("occasion.for"), pack.leader());
        ground.engagement().meeting().ifPresent(meeting -> {
            given(facts, texts().get("occasion.with"), persons(meeting));
            given(facts, texts().get("occasion.language"), meeting.spoken());
        });
    }

    /// The conference with its days, or the title of the pack.
    private Phrase held(Pack pack) {
        return pack.event().flatMap(id -> ground.facts().event(id)).filter(ground.known()::has)
                .map(event -> Phrase.of(new EventName(ground).of(event) + ", ").whole(ground.days().span(event.first(), event.last()))).orElseGet(() -> ground.invented(Phrase.of(cut(pack.title()))));
    }

    private void meeting(List<Fact> facts, Meeting meeting) {
        facts.add(new Fact(texts().get("occasion.when"), when()));
        order().ifPresent(words -> facts.add(new Fact(texts().get("occasion.order"), ground.invented(Phrase.of(words)))));
        String place = meeting.slot().place();
        facts.add(new Fact(texts().get("occasion.where"), place.isBlank() ? Phrase.of(ground.text("brief.unknown")) : ground.invented(Phrase.of(cut(place)))));
    }

    private Phrase when() {
        Appointment appointment = Appointment.of(ground);
        if (appointment.when().isEmpty()) return Phrase.of(ground.text("brief.unknown"));
        Phrase when = Phrase.none().strong(appointment.when().get());
        if (!appointment.zone().isEmpty()) when = when.words(" " + appointment.zone());
        return appointment.theirs().isPresent() ? when.newLine().words(appointment.theirs().get()) : when;
    }

    /// Which of the meetings of the day it is, when the one before ends, and when and where the next begins.
    private Optional<String> order() {
        List<Meeting> day = ground.engagement().sameDay();
        if (day.size() < 2) return Optional.empty();
        int at = day.indexOf(ground.engagement().meeting().orElseThrow());
        Stream<String> before = at == 0 ? Stream.empty() : day.get(at - 1).slot().until().map(time -> texts().get("occasion.order.before", ground.hours().at(time))).stream();
        Stream<String> after = at == day.size() - 1 ? Stream.empty() : next(day.get(at + 1)).stream();
        String place = texts().get("occasion.order.place", Integer.toString(at + 1), Integer.toString(day.size()));
        return Optional.of(Stream.of(Stream.of(place), before, after).flatMap(s -> s).collect(Collectors.joining(" ")));
    }

    private Optional<String> next(Meeting next) {
        String place = next.slot().place();
        return next.slot().from().map(ground.hours()::at).map(hour -> place.isBlank() ? texts().get("occasion.order.after", hour) : texts().get("occasion.order.after.place", hour, cut(place)));
    }

    private String persons(Meeting meeting) {
        List<Contact> met = meeting.contacts().stream().flatMap(id -> ground.plan().contacts().find(id).stream()).toList();
        String named = met.stream().limit(PERSONS).map(c -> c.role().isBlank() ? c.title() : c.title() + ", " + c.role()).collect(Collectors.joining("; "));
        return met.size() > PERSONS ? named + " " + texts().get("occasion.more", met.size() - PERSONS) : named;
    }

    private void given(List<Fact> facts, String name, String text) {
        if (!text.isBlank()) facts.add(new Fact(name, ground.invented(Phrase.of(Lines.first(text, WORDS + WORDS, LETTERS + LETTERS)))));
    }

    private static String cut(String text) {
        return Lines.first(text, WORDS, LETTERS);
    }
}
