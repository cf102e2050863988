package demarche.library.care;

import demarche.plan.id.ItemId;
import demarche.text.Texts;

/// One thing in a library that is not as it should be.
public sealed interface Finding {

    /// The file itself is broken.
    ///
    /// @param detail SQLite's words
    record FileBroken(String detail) implements Finding {}

    /// A row that names a plan which is not there.
    record PlanMissing(String table) implements Finding {}

    /// The log of a plan cannot be read or replayed.
    record LogUnreadable(ItemId plan, String part) implements Finding {}

    /// An item is not what the log of its plan makes it.
    ///
    /// @param item its kind and id
    record ItemDiffers(ItemId plan, String item) implements Finding {}

    /// Search would not find an item by its present words.
    record SearchDiffers(ItemId plan, String item) implements Finding {}

    /// @param texts the bundle `library`
    default String sentence(Texts texts) {
        return switch (this) {
            case FileBroken f -> texts.get("library.finding.file", f.detail());
            case PlanMissing m -> texts.get("library.finding.plan", m.table());
            case LogUnreadable l -> texts.get("library.finding.log", l.plan(), l.part());
            case ItemDiffers d -> texts.get("library.finding.item", d.plan(), d.item());
            case SearchDiffers s -> texts.get("library.finding.search", s.plan(), s.item());
        };
    }
}
