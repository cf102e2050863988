package demarche.ui.settings.templates;

import java.util.List;

/// A template as it stands in the list.
///
/// @param holds    what it changes, in words
/// @param problems why it is not used; none where it is
record Line(String name, String holds, List<String> problems) {}
