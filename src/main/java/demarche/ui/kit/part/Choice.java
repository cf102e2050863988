package demarche.ui.kit.part;

import demarche.reference.topic.Debate;
import java.util.Optional;

/// One thing a search offers.
///
/// @param sign  the debate it belongs to, where it is a topic
/// @param title what it is
/// @param line  a sentence under the title; may be empty
public record Choice<T>(T value, Optional<Debate> sign, String title, String line) {}
