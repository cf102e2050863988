package demarche.ui.overview.gaps;

import demarche.insight.gap.Gap;
import demarche.insight.gap.Rule;
import demarche.plan.AcceptedGap;
import demarche.plan.Plan;
import demarche.plan.limit.Refused;
import demarche.plan.id.ItemId;
import demarche.ui.desk.Desk;
import demarche.ui.desk.Findings;
import demarche.ui.desk.TakeBack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// Which gaps are shown, and what can be done with one: take its step, ask for its rule, accept it with a reason, take that back. Knows no controls.
public final class GapsViewModel {
    static final int FIRST = 8;
    private static final int MORE = 50;

    private final Desk desk;
    private final Wording wording;
    private final TakeBack takeBack;
    private final ReadOnlyObjectWrapper<Optional<GapList>> list = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Rule>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final Set<String> unfolded = new HashSet<>();
    private final Set<String> explained = new HashSet<>();
    private Optional<String> asking = Optional.empty();
    private String reason = "";
    private boolean ofLived;
    private int limit = FIRST;

    public GapsViewModel(Desk desk, Wording wording, TakeBack takeBack) {
        this.desk = desk;
        this.wording = wording;
        this.takeBack = takeBack;
        kind.subscribe(_ -> {
            limit = FIRST;
            show();
        });
    }

    /// Follows the plan until ended.
    public Subscription follow() {
        return desk.findingsProperty().subscribe(_ -> show());
    }

    public ReadOnlyObjectProperty<Optional<GapList>> listProperty() {
        return list.getReadOnlyProperty();
    }

    Wording wording() {
        return wording;
    }

    /// The one kind of gap to show; empty: all.
    ObjectProperty<Optional<Rule>> kindProperty() {
        return kind;
    }

    /// Kinds of which the plan has gaps, in a fixed order.
    List<Rule> kinds() {
        return Arrays.stream(Rule.values()).filter(rule -> count(rule) > 0).toList();
    }

    long count(Rule rule) {
        return listed().filter(g -> g.rule() == rule).count();
    }

    void showMore() {
        limit += MORE;
        show();
    }

    /// Whether more are shown than at first.
    boolean showsMany() {
        return limit > FIRST;
    }

    void showFewer() {
        limit = FIRST;
        show();
    }

    /// Opens the other gaps of a programme, or closes them.
    void fold(GapRow.Fold group) {
        toggle(unfolded, group.key());
    }

    /// Tells the rule behind a gap, or is silent about it again.
    void explain(Gap gap) {
        toggle(explained, gap.key());
    }

    private void toggle(Set<String> keys, String key) {
        if (!keys.remove(key)) keys.add(key);
        show();
    }

    /// Shows what was accepted instead of what is open, or turns back.
    void showLived(boolean now) {
        ofLived = now;
        show();
    }

    /// Takes the step that closes a gap, and offers the way back, which works also after other edits.
    void close(Gap gap) {
        Plan before = desk.plan();
        if (gap.close(before).equals(before)) return;
        takeBack.edit(gap::close, plan -> StepBack.from(gap.fix(), before, plan), gap.words().done());
    }

    /// Asks why the plan should live with the gap.
    void ask(Gap gap) {
        asking = Optional.of(gap.key());
        reason = "";
        show();
    }

    /// Leaves the question.
    void leave() {
        asking = Optional.empty();
        show();
    }

    /// What was written so far: kept while the list is made anew.
    String reason() {
        return reason;
    }

    /// @return why it cannot be kept
    Optional<String> write(String words) {
        reason = words;
        return Optional.empty();
    }

    /// Under whose name and which day the decision is kept.
    String signature() {
        return wording.texts().get("overview.accept.signed", desk.author(), wording.days().day(desk.planDay()));
    }

    /// One edit: the ministry lives with the gap.
    ///
    /// @return why that cannot be
    Optional<String> accept(Gap gap) {
        if (reason.isBlank()) return Optional.of(wording.texts().get("overview.accept.reason.missing"));
        try {
            var decision = new AcceptedGap(ItemId.random(), gap.key(), reason.strip(), desk.author(), desk.planDay());
            asking = Optional.empty();
            takeBack.with(decision, wording.texts().get("overview.accept.done"));
            return Optional.empty();
        } catch (Refused _) {
            return Optional.of(wording.texts().get("overview.accept.reason.refused"));
        }
    }

    /// One edit: every decision about the same gap goes.
    void withdraw(AcceptedGap decision) {
        List<AcceptedGap> same = desk.plan().acceptedGaps().stream().filter(d -> d.gap().equals(decision.gap())).toList();
        takeBack.withoutAll(same, wording.texts().get("overview.lived.withdrawn"));
    }

    private Stream<Gap> listed() {
        return desk.findingsProperty().get().stream().flatMap(f -> f.gaps().stream()).filter(g -> g.rule() != Rule.NO_PROGRAMME);
    }

    private void show() {
        if (kind.get().filter(rule -> count(rule) == 0).isPresent()) kind.set(Optional.empty());
        else list.set(desk.findingsProperty().get().map(this::list));
    }

    private GapList list(Findings findings) {
        List<Gap> all = listed().toList();
        List<Gap> wanted = all.stream().filter(g -> kind.get().filter(k -> k != g.rule()).isEmpty()).toList();
        var groups = new GapGroups(wanted);
        var rows = new ArrayList<GapRow>();
        groups.first(limit).forEach((key, gaps) -> rows.addAll(rows(key, gaps, findings)));
        var decisions = new Decisions(findings.plan(), wording);
        var lived = findings.found().accepted().stream().map(decisions::lived).toList();
        var past = findings.found().overtaken().stream().map(decisions::past).toList();
        ofLived &= !(lived.isEmpty() && past.isEmpty());
        int left = Math.max(0, groups.size() - limit);
        return new GapList(rows, wanted.size(), all.size(), Math.min(MORE, left), left <= MORE, lived, past, ofLived);
    }

    private List<GapRow> rows(String key, List<Gap> gaps, Findings findings) {
        LocalDate today = findings.facts().day();
        boolean open = unfolded.contains(key);
        List<GapRow> rows = new ArrayList<>((open ? gaps : gaps.subList(0, 1)).stream().map(gap -> row(gap, today)).toList());
        if (gaps.size() > 1) rows.set(0, rows.getFirst().folding(new GapRow.Fold(key, folded(gaps, open, findings.plan()), open)));
        return rows;
    }

    private String folded(List<Gap> gaps, boolean open, Plan plan) {
        String programme = gaps.getFirst().programme().flatMap(id -> plan.programmes().find(id)).orElseThrow().title();
        return open ? wording.texts().get("overview.gaps.fold", programme) : wording.texts().get("overview.gaps.unfold", gaps.size() - 1, programme);
    }

    private GapRow row(Gap gap, LocalDate today) {
        GapRow row = GapRow.of(gap, today, wording);
        if (explained.contains(gap.key())) row = row.explained(wording.rule(gap.rule()));
        return asking.filter(gap.key()::equals).isPresent() ? row.beingAccepted() : row;
    }
}
