package demarche.pack.ink;

import demarche.pack.block.Section;
import java.util.List;

/// The style rules that depend on sheet and sections: size, margins, and the step of each section in the thumb index.
final class PageRules {
    private static final double TAB_HEIGHT = 14;
    private static final double WIDEST_STEP = 18;
    private final Paper paper;
    private final List<Section> sections;
    private final boolean turned;

    /// @param turned whether the pack is bound at the right, as one that is read from the right is
    PageRules(Paper paper, List<Section> sections, boolean turned) {
        this.turned = turned;
        this.paper = paper;
        this.sections = sections;
    }

    String css() {
        if (paper == Paper.CARD) return "";
        var css = new StringBuilder();
        css.append("@page { size: %smm %smm; margin: %smm %smm %smm %smm; }\n".formatted(
                paper.width(), paper.height(), Paper.HEAD, tenth(turned ? Paper.LEFT : paper.right()), Paper.FOOT, tenth(turned ? paper.right() : Paper.LEFT)));
        css.append(".tab { margin-left: %smm; }\n".formatted(tenth(turned ? 0 : paper.right() - 12)));
        int step = 0;
        for (int i = 0; i < sections.size(); i++) {
            css.append("#%s { page: p%d; }\n".formatted(sections.get(i).id(), i));
            if (sections.get(i).thumb() == Section.Thumb.COVER) css.append(cover(i));
            else if (sections.get(i).isLandscape()) css.append(landscape(i));
            else if (sections.get(i).hasTab()) css.append(tabbed(i, step++));
        }
        return css.toString();
    }

    private String cover(int i) {
        return "@page p%d { margin-top: 22mm; @top-left { content: ''; font-family: 'Plex Sans'; } }\n".formatted(i);
    }

    /// Lower head and foot than upright: the page is low, and its head lies where the pack is held together.
    private String landscape(int i) {
        return """
                #%s { width: %smm; }
                @page p%d { size: %smm %smm; margin: %smm %smm %smm %smm; @%s-top { content: ''; font-family: 'Plex Sans'; }
                  @top-left { content: element(runhead); font-family: 'Plex Sans'; vertical-align: bottom; padding-bottom: 4mm; width: 160mm; }
                  @top-right { content: element(marktop); font-family: 'Plex Sans'; vertical-align: bottom; padding-bottom: 3mm; width: 80mm; text-align: right; }
                  @bottom-left { content: element(runfoot); font-family: 'Plex Sans'; vertical-align: top; padding-top: 4mm; width: 120mm; }
                  @bottom-right { content: element(markfoot); font-family: 'Plex Sans'; vertical-align: top; padding-top: 3mm; width: 120mm; text-align: right; } }
                """.formatted(sections.get(i).id(), tenth(paper.landscapeWidth()), i, paper.height(), paper.width(), Paper.LANDSCAPE_HEAD, Paper.LANDSCAPE_SIDE, Paper.LANDSCAPE_FOOT, Paper.LANDSCAPE_SIDE, turned ? "left" : "right");
    }

    private String tabbed(int i, int step) {
        return """
                @page p%d { @%s-top { content: element(tab%d); vertical-align: top; font-family: 'Plex Sans'; } }
                .tab%d { position: running(tab%d); } .tab%d .tab { margin-top: %smm; }
                """.formatted(i, turned ? "left" : "right", i, i, i, i, tenth(step * step()));
    }

    /// A step of the thumb index; narrower when there are more sections than the edge of the sheet has room for.
    private double step() {
        long tabs = sections.stream().filter(Section::hasTab).count();
        return tabs < 2 ? WIDEST_STEP : Math.min(WIDEST_STEP, (paper.textHeight() - TAB_HEIGHT) / (tabs - 1));
    }

    private static String tenth(double millimetres) {
        return String.format(java.util.Locale.ROOT, "%.1f", millimetres);
    }
}
