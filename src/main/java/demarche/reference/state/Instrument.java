package demarche.reference.state;

import demarche.plan.id.TopicId;
import java.time.LocalDate;
import java.util.Optional;

/// A treaty that states can join.
///
/// @param code     as the data names it, such as `ETS185`
/// @param openedOn the day it was opened for signature (adopted, for the African Union’s)
/// @param topic    under which its articles stand; empty where the topics do not hold it
public record Instrument(String code, String name, String shortName, String number, LocalDate openedOn, Optional<TopicId> topic,
        String source) {

    /// The same treaty under another name, which is short enough to be its short one too.
    public Instrument named(String name, String number) {
        return new Instrument(code, name, name, number, openedOn, topic, source);
    }

    /// Whether the reference holds only some of its parties: a state without a row was then not seen, which says nothing about it.
    public boolean isPartlySeen() {
        return source.contains("draw no totals");
    }
}
