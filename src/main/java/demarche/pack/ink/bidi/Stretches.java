package demarche.pack.ink.bidi;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Parts a paragraph into what the renderer may set one after the other. A stretch from the right keeps the numbers and foreign words within it:
/// the renderer would set them in the wrong order, [VisualOrder] knows the right one.
final class Stretches implements BidiSplitter {
    private final List<BidiTextRun> stretches = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        stretches.clear();
        if (direction == RTL || paragraph.isEmpty()) {
            stretches.add(new BidiTextRun(0, paragraph.length(), direction));
            return;
        }
        var bidi = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean last = i + 1 == bidi.getRunCount();
            boolean turns = bidi.getRunLevel(i) == 0 || last || bidi.getRunLevel(i + 1) == 0;
            if (!turns) continue;
            stretches.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, bidi.getRunLevel(i) == 0 ? LTR : RTL));
            start = bidi.getRunLimit(i);
        }
    }

    @Override
    public int countTextRuns() {
        return stretches.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return stretches.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
