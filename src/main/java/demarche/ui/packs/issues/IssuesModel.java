package demarche.ui.packs.issues;

import demarche.pack.addendum.Numbering;
import demarche.pack.brief.CopyMark;
import demarche.plan.Issue;
import demarche.plan.Pack;
import demarche.plan.PackCopy;
import demarche.plan.Plan;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.form.Dates;
import demarche.ui.kit.form.Refusals;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What of the pack went out, and who has a copy. Knows no controls; every edit can be undone.
final class IssuesModel {
    private final Outside outside;
    private final Desk desk;
    private final Texts texts;
    private final Saving saving;
    private final Refusals refusals;
    private final ReadOnlyObjectWrapper<Optional<Numbering>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ItemId> pack = Optional.empty();

    /// @param texts the bundle `issues`
    IssuesModel(Outside outside, Texts texts) {
        this.outside = outside;
        this.desk = outside.desk();
        this.texts = texts;
        this.saving = new Saving(outside, texts, problem::set);
        this.refusals = Refusals.in(texts.locale());
    }

    /// Follows the plan until the subscription ends.
    Subscription follow(ItemId of) {
        pack = Optional.of(of);
        problem.set(Optional.empty());
        return desk.planProperty().subscribe(plan -> now.set(plan.filter(p -> p.packs().find(of).isPresent()).map(p -> new Numbering(p, of))));
    }

    /// Empty while no pack is shown, or where it left the plan.
    ReadOnlyObjectProperty<Optional<Numbering>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// Why something could not be saved.
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private Optional<Pack> open() {
        return now.get().flatMap(n -> n.plan().packs().find(n.pack()));
    }

    /// Records that the pack goes out today as it stands.
    void issue() {
        open().ifPresent(p -> desk.edit(plan -> {
            String title = new Numbering(plan, p.id()).nextVersion();
            return plan.with(Issue.titled(ItemId.random(), p.id(), title, desk.today()).withFacts(desk.planDay()).withMaking(p.making()).withAuthor(desk.author()));
        }));
    }

    void save(Issue issue) {
        open().ifPresent(p -> saving.save(p, issue));
    }

    /// Asks where to, records an addendum to the latest version, and saves it.
    void addendum() {
        Optional<Issue> latest = now.get().flatMap(Numbering::latest);
        if (open().isEmpty() || latest.isEmpty()) return;
        String title = now.get().orElseThrow().nextAddendum();
        Map<Optional<Iso3>, Path> targets = saving.targets(open().get(), latest.get().making(), title);
        if (targets.isEmpty()) return;
        Issue addendum = Issue.titled(ItemId.random(), latest.get().pack(), title, desk.today()).withFacts(desk.planDay()).withMaking(latest.get().making()).withAuthor(desk.author());
        desk.edit(plan -> plan.with(addendum));
        saving.write(addendum.id(), targets);
    }

    /// A numbered copy for each line that says something, of the version that counts now. One edit.
    ///
    /// @return why it was refused
    Optional<String> addCopies(String lines) {
        List<String> recipients = lines.lines().map(line -> line.replace('\t', ' ').strip()).filter(line -> !line.isEmpty()).toList();
        if (recipients.isEmpty() || pack.isEmpty()) return Optional.of(texts.get("issues.copies.nobody"));
        return refusals.trying(() -> desk.edit(plan -> withCopies(plan, recipients)));
    }

    private Plan withCopies(Plan plan, List<String> recipients) {
        Plan next = plan;
        for (String recipient : recipients) {
            var numbering = new Numbering(next, pack.orElseThrow());
            next = next.with(PackCopy.titled(ItemId.random(), numbering.pack(), recipient).withNumber(Optional.of(numbering.nextCopy())).withIssue(numbering.latest().map(Issue::id)));
        }
        return next;
    }

    Optional<String> rename(PackCopy copy, String recipient) {
        return refusals.trying(() -> edit(copy, now -> now.withTitle(recipient.strip())));
    }

    /// By its title; empty takes the version away.
    Optional<String> version(PackCopy copy, String title) {
        Optional<ItemId> issue = versions().stream().filter(i -> i.title().equalsIgnoreCase(title.strip())).findFirst().map(Issue::id);
        if (issue.isEmpty() && !title.isBlank()) return Optional.of(texts.get("issues.copies.version.unknown"));
        edit(copy, now -> now.withIssue(issue));
        return Optional.empty();
    }

    Optional<String> handed(PackCopy copy, String day) {
        return dated(copy, day, PackCopy::withHandedOn);
    }

    Optional<String> back(PackCopy copy, String day) {
        return dated(copy, day, PackCopy::withBackOn);
    }

    private Optional<String> dated(PackCopy copy, String text, BiFunction<PackCopy, Optional<LocalDate>, PackCopy> put) {
        Optional<LocalDate> day = new Dates(texts.locale()).read(text);
        if (day.isEmpty() && !text.isBlank()) return Optional.of(texts.get("issues.copies.day"));
        edit(copy, now -> put.apply(now, day));
        return Optional.empty();
    }

    private void edit(PackCopy copy, Function<PackCopy, PackCopy> change) {
        desk.edit(plan -> plan.packCopies().find(copy.id()).map(now -> plan.with(change.apply(now))).orElse(plan));
    }

    /// Notes that these copies are handed out today. One edit.
    void handOut(Collection<PackCopy> copies) {
        desk.edit(plan -> {
            Plan next = plan;
            for (PackCopy copy : copies) next = next.with(copy.withHandedOn(Optional.of(desk.today())));
            return next;
        });
    }

    /// Takes them out of the register. One edit.
    void remove(Collection<PackCopy> copies) {
        desk.edit(plan -> {
            Plan next = plan;
            for (PackCopy copy : copies) next = next.without(copy);
            return next;
        });
    }

    /// Of these, or of all where none are chosen.
    void print(List<PackCopy> chosen) {
        List<PackCopy> all = now.get().map(Numbering::copies).orElse(List.of());
        List<PackCopy> copies = chosen.isEmpty() ? all : chosen;
        outside.print().accept(copies.stream().filter(c -> c.number().isPresent()).map(c -> new CopyMark(c.number().get(), all.size(), c.title())).toList());
    }

    List<Issue> versions() {
        return now.get().map(Numbering::versions).orElse(List.of());
    }

    String edition(Issue issue) {
        return outside.editions().apply(issue.making().edition());
    }
}
