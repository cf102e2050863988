package demarche.ui.packs;

import demarche.pack.ink.Pages.Picture;
import demarche.pack.brief.Print;
import demarche.plan.id.Iso3;
import java.util.List;

/// A brief as it would be printed now: its bytes and its pages.
record Brief(Iso3 state, Print print, byte[] pdf, List<Picture> pages) {
    Brief {
        pages = List.copyOf(pages);
    }
}
