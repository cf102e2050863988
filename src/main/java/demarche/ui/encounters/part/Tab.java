package demarche.ui.encounters.part;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// One part of the screen behind a segment.
///
/// @param id     stable and in kebab-case
/// @param title  what the segment says
/// @param lead   one line under the title of the screen
/// @param follow begins to follow the plan; runs until its subscription ends
/// @param find   where `Ctrl F` leads
public record Tab(String id, String title, String lead, Node view, Supplier<Subscription> follow, Runnable find) {}
