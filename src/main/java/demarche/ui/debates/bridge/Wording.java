package demarche.ui.debates.bridge;

import demarche.insight.Joined;
import demarche.insight.Known;
import demarche.insight.Linkage;
import demarche.insight.TopicName;
import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.pack.figure.bridge.BridgeContent.Line;
import demarche.plan.Programme;
import demarche.plan.choice.Depth;
import demarche.plan.id.Iso3;
import demarche.plan.id.TopicId;
import demarche.reference.Reference;
import demarche.reference.topic.Debate;
import demarche.reference.topic.Relation;
import demarche.text.Days;
import demarche.text.Texts;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What the bridge calls things, in the language of the window.
record Wording(Texts texts, Days days, Reference reference) {

    String text(String key, Object... places) {
        return texts.get(key, places);
    }

    String debate(Debate debate) {
        return switch (debate) {
            case CYBER_NORMS -> texts.get("bridge.debate.cyber-norms");
            case CYBERCRIME -> texts.get("bridge.debate.cybercrime");
            case BUDAPEST_CONVENTION -> texts.get("bridge.debate.budapest-convention");
            case UN_CYBERCRIME_CONVENTION -> texts.get("bridge.debate.un-cybercrime-convention");
            case INTERNATIONAL_LAW -> texts.get("bridge.debate.international-law");
            case CONFIDENCE_BUILDING -> texts.get("bridge.debate.confidence-building");
            case CAPACITY_BUILDING -> texts.get("bridge.debate.capacity-building");
            case HUMAN_RIGHTS -> texts.get("bridge.debate.human-rights");
            case ICT_DEVELOPMENT -> texts.get("bridge.debate.ict-development");
        };
    }

    String relation(Relation relation) {
        return switch (relation) {
            case ENFORCES -> texts.get("bridge.relation.enforces");
            case SUPPORTS -> texts.get("bridge.relation.supports");
            case SAFEGUARDS -> texts.get("bridge.relation.safeguards");
            case OVERLAPS -> texts.get("bridge.relation.overlaps");
            case CONTRASTS -> texts.get("bridge.relation.contrasts");
            case PREREQUISITE -> texts.get("bridge.relation.prerequisite");
        };
    }

    String depth(Depth depth) {
        return switch (depth) {
            case INTRODUCES -> texts.get("bridge.depth.introduces");
            case BUILDS -> texts.get("bridge.depth.builds");
            case MASTERS -> texts.get("bridge.depth.masters");
        };
    }

    String state(Joined.State state) {
        return switch (state) {
            case MADE -> texts.get("bridge.state.made");
            case HALF -> texts.get("bridge.state.half");
            case UNTAUGHT -> texts.get("bridge.state.untaught");
        };
    }

    String state(Iso3 iso3) {
        return reference.state(iso3).map(s -> s.name(texts.locale())).orElse(iso3.code());
    }

    Comparator<Iso3> byName() {
        Collator collator = Collator.getInstance(texts.locale());
        return (a, b) -> collator.compare(state(a), state(b));
    }

    String topic(TopicId id) {
        return reference.topic(id).map(TopicName::listed).orElse(id.value());
    }

    /// As short as it can be, for a button.
    String shortest(TopicId id) {
        return reference.topic(id).map(TopicName::shortest).orElse(id.value());
    }

    String subject(Sheet sheet) {
        return switch (sheet.subject()) {
            case Subject.WholePlan _ -> texts.get("bridge.subject.whole");
            case Subject.OfState of -> state(of.state());
            case Subject.OfProgramme of -> sheet.coverage().plan().programmes().find(of.programme()).map(Programme::title).orElse("");
        };
    }

    /// What leads in the counts.
    String taught(Sheet sheet) {
        return switch (sheet.subject()) {
            case Subject.WholePlan _ -> texts.get("bridge.taught.whole");
            case Subject.OfState _ -> texts.get("bridge.taught.state", subject(sheet));
            case Subject.OfProgramme _ -> texts.get("bridge.taught.programme", subject(sheet));
        };
    }

    String pair(Linkage.Pair pair) {
        return texts.get("bridge.pair", debate(pair.one()), debate(pair.other()), pair.made().size(), pair.available());
    }

    String done(Offer offer) {
        return offer.topics().size() == 1 ? texts.get("bridge.add.done", topic(offer.topics().getFirst()), offer.programme().title())
                : texts.get("bridge.add.done.both", topic(offer.topics().getFirst()), topic(offer.topics().getLast()), offer.programme().title());
    }

    /// What a reader hears of a topic.
    String spoken(Item item, List<Line> lines) {
        String depth = item.depth().map(this::depth).orElseGet(() -> texts.get("bridge.topic.missing"));
        long made = lines.stream().filter(l -> l.state() == Joined.State.MADE).count();
        return texts.get("bridge.topic.spoken", item.name(), debate(item.topic().debate()), depth, made, lines.size() - made);
    }

    /// What a reader hears of a link, in a sentence with its reason.
    String spoken(Line line, Known known) {
        return texts.get("bridge.link.spoken", topic(line.link().from()), relation(line.link().relation()), topic(line.link().to()), line.link().strength(),
                state(line.state()), reason(line, known));
    }

    /// The reason as the day knew it.
    String reason(Line line, Known known) {
        return String.join(" ", known.keep(line.link().rationale()));
    }

    /// By name, in the order of the language.
    String states(Iterable<Iso3> states) {
        return java.util.stream.StreamSupport.stream(states.spliterator(), false).sorted(byName()).map(this::state).collect(Collectors.joining(", "));
    }
}
