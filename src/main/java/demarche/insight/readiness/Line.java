package demarche.insight.readiness;

import demarche.plan.Item;

/// One line of the list: what is asked, whether it is there, and the field where it belongs.
///
/// @param about the item of which it is asked: the programme, one of its activities, a risk
public record Line(Check check, boolean met, Place place, Item about) {
    /// Whether it keeps the programme from being ready.
    public boolean isBlocking() {
        return !met && check.isMust();
    }
}
