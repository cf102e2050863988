package demarche.insight.states;

import demarche.plan.StateGroup;
import demarche.plan.id.Iso3;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// States that go by one name on one day: a group of the plan, or one that stands ready.
///
/// @param id     of the plan’s item; else a word for scripts, such as `targets` or `GRULAC`
/// @param own    the group of the plan; empty where it stands ready
/// @param filter what finds these states; empty where the group’s filter cannot be read
/// @param notes  what kept some states out, a sentence each: a filter that cannot be read, a fact no longer held
public record NamedStates(String id, String title, Sort sort, SortedSet<Iso3> states, Optional<StateGroup> own,
        Optional<StateFilter> filter, List<String> notes) {

    /// Where the name comes from.
    public enum Sort {
        /// The plan’s own group.
        OWN,
        /// All target states, and groups that are often spoken of.
        READY,
        /// The regional groups of the United Nations.
        REGIONAL,
        /// Published lists.
        LIST
    }

    public NamedStates {
        states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
        notes = List.copyOf(notes);
    }

    /// By the id or the title, in whatever capitals.
    public boolean isCalled(String name) {
        return id.equals(name) || title.equalsIgnoreCase(name.strip());
    }
}
