package demarche.library.store;

import demarche.plan.id.ItemId;

/// A row of the library that this version cannot read as part of a plan.
public final class BadContent extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient ItemId plan;

    /// @param part the item or the part of the log at fault, for people: `programme night-desk`
    BadContent(ItemId plan, String part, Exception cause) {
        super(part, cause);
        this.plan = plan;
    }

    public ItemId plan() {
        return plan;
    }

    public String part() {
        return getMessage();
    }
}
