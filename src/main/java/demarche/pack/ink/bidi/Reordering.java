package demarche.pack.ink.bidi;

import com.openhtmltopdf.bidi.BidiReorderer;

/// Tells the renderer how text that is read from the right is drawn.
final class Reordering implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
        return VisualOrder.of(text);
    }

    @Override
    public String shapeText(String text) {
        return Joining.of(text);
    }

    @Override
    public String deshapeText(String text) {
        return Joining.undone(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
