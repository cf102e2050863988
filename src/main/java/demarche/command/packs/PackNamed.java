package demarche.command.packs;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.Refusal;
import demarche.pack.addendum.Numbering;
import demarche.pack.brief.Commission;
import demarche.plan.Issue;
import demarche.plan.Pack;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The packs of a plan: found by what people call them, or listed.
final class PackNamed {
    private final Context context;
    private final Plan plan;

    PackNamed(Context context, Plan plan) {
        this.context = context;
        this.plan = plan;
    }

    /// By id or title, or by the beginning of either where no other pack begins so.
    Pack find(String name) throws Refusal {
        List<Pack> packs = plan.packs().stream().toList();
        List<Pack> exact = packs.stream().filter(p -> p.id().value().equals(name) || p.title().equals(name)).toList();
        List<Pack> found = exact.isEmpty() ? packs.stream().filter(p -> begins(p.title(), name) || begins(p.id().value(), name)).toList() : exact;
        if (found.size() == 1) return found.getFirst();
        if (packs.isEmpty()) throw new Refusal(context.texts().get("refused.pack-none"));
        throw new Refusal(found.isEmpty() ? context.texts().get("refused.pack", name, titles(packs)) : context.texts().get("refused.pack-several", name, titles(found)));
    }

    private static boolean begins(String whole, String beginning) {
        return whole.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT));
    }

    private static String titles(List<Pack> packs) {
        return packs.stream().map(p -> "“" + p.title() + "” (" + p.id() + ")").collect(Collectors.joining(", "));
    }

    /// By its title.
    Issue issue(Pack pack, String title) throws Refusal {
        List<Issue> issues = plan.issues().stream().filter(i -> i.pack().equals(pack.id())).toList();
        if (issues.isEmpty()) throw new Refusal(context.texts().get("refused.issue-none", pack.title()));
        return issues.stream().filter(i -> i.title().equalsIgnoreCase(title)).findFirst()
                .orElseThrow(() -> new Refusal(context.texts().get("refused.issue", title, issues.stream().map(Issue::title).collect(Collectors.joining(", ")))));
    }

    /// The version that counts now.
    Issue latest(Pack pack) throws Refusal {
        return new Numbering(plan, pack.id()).latest().orElseThrow(() -> new Refusal(context.texts().get("refused.issue-none", pack.title())));
    }

    void list() {
        List<Pack> packs = plan.packs().stream().toList();
        if (context.printer().isJson()) {
            context.printer().json(Json.array(packs, this::shape));
        } else if (packs.isEmpty()) {
            context.printer().line(context.texts().get("packs.none"));
        } else {
            var texts = context.texts();
            context.printer().table(List.of(texts.get("packs.id"), texts.get("packs.states"), texts.get("packs.edition"), texts.get("packs.out"), texts.get("packs.title")), packs.stream().map(this::row).toList());
        }
    }

    private List<String> row(Pack pack) {
        String out = new Numbering(plan, pack.id()).latest().map(Issue::title).orElse("–");
        return List.of(pack.id().value(), Commission.states(plan, pack).stream().map(Iso3::code).collect(Collectors.joining(" ")), pack.making().edition().code(), out, pack.title());
    }

    private ObjectNode shape(Pack pack) {
        var numbering = new Numbering(plan, pack.id());
        ObjectNode node = Json.object().put("id", pack.id().value()).put("title", pack.title()).put("number", pack.number()).put("occasion", Json.code(pack.occasion()));
        node.set("states", Json.texts(Commission.states(plan, pack).stream().map(Iso3::code).toList()));
        node.put("edition", pack.making().edition().code()).put("language", pack.making().language().tag());
        node.set("issues", issues(numbering));
        node.put("copies", numbering.copies().size());
        return node;
    }

    private static ArrayNode issues(Numbering numbering) {
        ArrayNode issues = Json.array(numbering.versions(), PackNamed::issue);
        issues.addAll(Json.array(numbering.addenda(), PackNamed::issue));
        return issues;
    }

    private static ObjectNode issue(Issue issue) {
        return Json.object().put("id", issue.id().value()).put("title", issue.title()).put("day", issue.day().toString()).put("facts", issue.facts().toString())
                .put("edition", issue.making().edition().code()).put("author", issue.author());
    }
}
