package demarche.pack.template;

/// How a ministry wants its papers to look: letterhead, logo, fonts, colours, section titles and their order.
///
/// @param name as people call it; empty for Demarche's own look
public record Template(String name) {
    /// Demarche's own look.
    public static Template none() {
        return new Template("");
    }
}
