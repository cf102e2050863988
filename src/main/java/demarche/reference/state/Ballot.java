package demarche.reference.state;

import demarche.plan.id.Iso3;
import java.time.LocalDate;

/// One member’s vote on one resolution.
public record Ballot(String resolution, Iso3 iso3, LocalDate date, Vote vote, String source) {}
