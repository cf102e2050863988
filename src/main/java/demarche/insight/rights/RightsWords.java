package demarche.insight.rights;

import demarche.insight.Known;
import demarche.insight.TopicName;
import demarche.plan.Activity;
import demarche.plan.choice.RightsCheck;
import demarche.plan.choice.RightsReply;
import demarche.reference.Facts;
import demarche.reference.practice.RightsArea;
import demarche.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the rights and dual-use check is spoken of, as far as was known on the day.
///
/// @param texts the bundle `readiness`
public record RightsWords(Texts texts, Facts facts) {

    public String area(RightsArea area) {
        return switch (area) {
            case DATA_ACCESS -> texts.get("rights.area.data-access");
            case SURVEILLANCE -> texts.get("rights.area.surveillance");
            case INTERCEPTION -> texts.get("rights.area.interception");
            case CONTENT -> texts.get("rights.area.content");
        };
    }

    public String areas(Collection<RightsArea> areas) {
        return areas.stream().sorted().map(this::area).collect(Collectors.joining(", "));
    }

    public String reply(RightsReply reply) {
        return switch (reply) {
            case YES -> texts.get("rights.reply.yes");
            case NO -> texts.get("rights.reply.no");
            case NOT_SURE -> texts.get("rights.reply.not-sure");
        };
    }

    /// The topics and activities because of which it is asked.
    public String because(Asked asked) {
        Stream<String> topics = asked.topics().stream().map(t -> facts.reference().topic(t).map(TopicName::brief).orElse(t.value()));
        List<String> all = Stream.concat(topics, asked.activities().stream().map(Activity::title)).distinct().toList();
        if (all.size() <= 3) return texts.get("rights.asked-for", String.join(", ", all));
        return texts.get("rights.asked-for.more", String.join(", ", all.subList(0, 2)), all.size() - 2);
    }

    /// Why it is asked, with the parts of the source that could be read on the day.
    public String source(Asked asked) {
        String known = new Known(facts).source(asked.question().source());
        return known.isEmpty() ? texts.get("rights.source.editorial") : known;
    }

    /// How the check stands, in a sentence.
    public String standing(RightsSheet sheet) {
        if (!sheet.isNeeded()) return texts.get("rights.standing.not-needed");
        if (sheet.rights().rightsCheck() == RightsCheck.NOT_NEEDED) return texts.get("rights.standing.not-needed.wrong", sheet.open().size());
        if (!sheet.open().isEmpty()) {
            return sheet.isContradicted() ? texts.get("rights.standing.reopened", sheet.open().size()) : texts.get("rights.standing.open", sheet.open().size(), sheet.asked().size());
        }
        if (!sheet.warnings().isEmpty() && sheet.isSignedTooEarly()) return texts.get("rights.standing.signed-early", sheet.warnings().size());
        if (!sheet.warnings().isEmpty() && !sheet.isSigned()) return texts.get("rights.standing.unsigned", sheet.warnings().size());
        if (!sheet.isSettled()) return texts.get("rights.standing.can-pass");
        return sheet.warnings().isEmpty() ? texts.get("rights.standing.passed") : texts.get("rights.standing.signed", sheet.warnings().size());
    }
}
