package demarche.ui.programmes.readiness;

import demarche.insight.readiness.Place;
import java.util.Optional;

/// Ways from a line of the list to the field where something is missing.
@FunctionalInterface
public interface Jumps {
    /// Empty where no field in the window holds it.
    Optional<Runnable> to(Place place);
}
