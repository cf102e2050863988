package demarche.ui.packs.sections;

import demarche.plan.choice.BriefPart;
import java.util.ArrayList;
import java.util.List;

/// The sections of a pack in the order in which they are listed, with those that are left out standing where they usually would. A pack in which nothing
/// was moved or left out keeps no list, so that it goes on following the usual order or that of its template.
///
/// @param all every section
/// @param on  those that are made, in the same order
public record Order(List<BriefPart> all, List<BriefPart> on) {
    public Order {
        all = List.copyOf(all);
        on = List.copyOf(on);
    }

    /// @param kept  what the pack keeps; empty: all, as drawn
    /// @param drawn the order in which the sections came out, as far as it is known
    public static Order of(List<BriefPart> kept, List<BriefPart> drawn) {
        List<BriefPart> all = whole(kept.isEmpty() ? drawn : kept);
        return new Order(all, kept.isEmpty() ? all : all.stream().filter(kept::contains).toList());
    }

    /// Each section that is not there comes after its usual neighbour.
    private static List<BriefPart> whole(List<BriefPart> some) {
        var all = new ArrayList<BriefPart>(some.stream().distinct().toList());
        int after = 0;
        for (BriefPart part : BriefPart.usual()) {
            if (!all.contains(part)) all.add(after, part);
            after = all.indexOf(part) + 1;
        }
        return all;
    }

    public boolean isOn(BriefPart part) {
        return on.contains(part);
    }

    /// What a pack keeps of it: nothing where it is the usual order with all in it.
    public List<BriefPart> kept() {
        return on.equals(BriefPart.usual()) ? List.of() : on;
    }

    /// The last that is left cannot be taken out: a paper says something.
    public boolean canSwitch(BriefPart part) {
        return !isOn(part) || on.size() > 1;
    }

    public Order switched(BriefPart part) {
        boolean wasOn = isOn(part);
        return new Order(all, all.stream().filter(p -> p == part ? !wasOn : isOn(p)).toList());
    }

    /// @param place counted from 0; beyond the ends is at the end
    public Order moved(BriefPart part, int place) {
        var next = new ArrayList<>(all);
        next.remove(part);
        next.add(Math.clamp(place, 0, next.size()), part);
        return new Order(next, next.stream().filter(this::isOn).toList());
    }
}
