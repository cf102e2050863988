package demarche.insight.map;

import demarche.reference.state.Instrument;
import demarche.reference.state.Resolution;
import demarche.reference.state.SwingList;

/// The fact by which a map is coloured.
public sealed interface Subject {
    /// How it is called for on the command line, and remembered.
    String name();

    /// Without what tells its kind: `74/247` of `vote:74/247`.
    default String shortName() {
        return name().substring(name().indexOf(':') + 1);
    }

    /// How each member voted.
    record RollCall(Resolution resolution) implements Subject {
        @Override
        public String name() {
            return "vote:" + resolution.shortSymbol();
        }
    }

    /// Where each state stands towards one treaty.
    record Treaty(Instrument instrument) implements Subject {
        @Override
        public String name() {
            return "treaty:" + instrument.code();
        }
    }

    /// The Budapest Convention and the UN Convention together.
    record Conventions() implements Subject {
        @Override
        public String name() {
            return "conventions";
        }
    }

    /// Who belongs to a body, such as the African Union.
    record Body(String body) implements Subject {
        @Override
        public String name() {
            return "body:" + body;
        }
    }

    /// Who stands on a published list of undecided states.
    record Listed(SwingList list) implements Subject {
        @Override
        public String name() {
            return "list:" + list.id();
        }
    }

    /// A number for each state.
    record Measured(Measure measure) implements Subject {
        @Override
        public String name() {
            return measure.id();
        }
    }
}
