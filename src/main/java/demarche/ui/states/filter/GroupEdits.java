package demarche.ui.states.filter;

import demarche.insight.states.StateFilter;
import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.desk.TakeBack;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// The edits of the plan’s groups of states: each at once, each with a way back. Knows no controls.
public final class GroupEdits {
    private final Desk desk;
    private final TakeBack takeBack;
    private final Texts texts;

    public GroupEdits(Desk desk, TakeBack takeBack, Texts texts) {
        this.desk = desk;
        this.takeBack = takeBack;
        this.texts = texts;
    }

    /// What came of making a group: the group, or why its title was refused.
    public sealed interface Made {
        record Done(StateGroup group) implements Made {}

        record Not(String sentence) implements Made {}
    }

    /// A group that asks its filter anew each day.
    public Made filtered(String title, StateFilter filter) {
        return make(title, id -> StateGroup.filtered(id, title.strip(), filter.written()));
    }

    /// A group of these very states.
    public Made chosen(String title, Collection<Iso3> states) {
        return make(title, id -> StateGroup.chosen(id, title.strip(), new TreeSet<>(states)));
    }

    private Made make(String title, Function<ItemId, StateGroup> group) {
        Optional<String> refused = refused(title, Optional.empty());
        if (refused.isPresent()) return new Made.Not(refused.get());
        StateGroup made = group.apply(ItemId.random());
        takeBack.with(made, texts.get("filters.group.made", made.title()));
        return new Made.Done(made);
    }

    /// @return why the title was refused
    public Optional<String> rename(StateGroup group, String title) {
        Optional<String> refused = refused(title, Optional.of(group.id()));
        if (refused.isEmpty() && !group.title().equals(title.strip())) {
            takeBack.instead(group, group.withTitle(title.strip()), texts.get("filters.group.renamed", group.title(), title.strip()));
        }
        return refused;
    }

    private Optional<String> refused(String title, Optional<ItemId> own) {
        try {
            Limits.title(title.strip());
        } catch (Refused no) {
            return Optional.of(switch (no.reason()) {
                case EMPTY_TITLE -> texts.get("filters.group.refused.empty");
                case TOO_LONG -> texts.get("filters.group.refused.long");
                case CONTROL_CHARACTER, OUT_OF_RANGE -> texts.get("filters.group.refused.control");
            });
        }
        boolean taken = desk.plan().stateGroups().stream().anyMatch(g -> g.title().equalsIgnoreCase(title.strip()) && !own.equals(Optional.of(g.id())));
        return taken ? Optional.of(texts.get("filters.group.refused.taken", title.strip())) : Optional.empty();
    }

    public void delete(StateGroup group) {
        takeBack.without(group, texts.get("filters.group.deleted", group.title()));
    }

    /// The group asks this filter from now on; states chosen by hand give way.
    public void keep(StateGroup group, StateFilter filter) {
        takeBack.instead(group, group.withStates(new TreeSet<>()).withFilter(filter.written()), texts.get("filters.group.kept", group.title()));
    }

    /// @param group chosen by hand
    public void add(StateGroup group, Collection<Iso3> states) {
        var more = new TreeSet<>(group.states());
        more.addAll(states);
        takeBack.instead(group, group.withStates(more), texts.get("filters.group.added", more.size() - group.states().size(), group.title()));
    }

    /// @param group chosen by hand
    public void remove(StateGroup group, Collection<Iso3> states) {
        var left = new TreeSet<>(group.states());
        left.removeAll(states);
        takeBack.instead(group, group.withStates(left), texts.get("filters.group.removed", group.states().size() - left.size(), group.title()));
    }
}
