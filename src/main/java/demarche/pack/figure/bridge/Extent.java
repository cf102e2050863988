package demarche.pack.figure.bridge;

import demarche.plan.id.TopicId;

/// How much of the debates a bridge shows.
public sealed interface Extent {
    /// What the screen bears without shrinking (LOOK.md).
    Extent TAUGHT = new Taught(30, 60);

    /// The topics taught, those linked to them, and some one step on: the strongest lines first, as many as are legible.
    ///
    /// @param topics the most that are shown
    /// @param lines  the most that are shown
    record Taught(int topics, int lines) implements Extent {}

    /// Every topic of the debates shown, and every link.
    record Everything() implements Extent {}

    /// One topic, what it is linked with, and the links among these.
    record Around(TopicId topic) implements Extent {}
}
