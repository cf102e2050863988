package demarche.ui.debates.part;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/// One way to see the debates: a segment of the screen and what stands under it.
///
/// @param title  what the segment says
/// @param lead   one line under the title of the screen: what is to be seen here
/// @param follow begins to follow the plan; runs until its subscription ends
/// @param find   where `Ctrl F` leads
public record Tab(String title, String lead, Node view, Supplier<Subscription> follow, Runnable find) {}
