package demarche.pack.figure.bridge;

import demarche.pack.figure.bridge.BridgeContent.Group;
import demarche.pack.figure.bridge.BridgeContent.Item;
import demarche.pack.figure.bridge.BridgeContent.Section;
import demarche.pack.figure.bridge.BridgeFigure.GroupHead;
import demarche.pack.figure.bridge.BridgeFigure.Head;
import demarche.pack.figure.bridge.BridgeFigure.Spot;
import java.util.ArrayList;
import java.util.List;

/// One column from its top: debates, groups, topics, and the lanes before each group.
final class Stack {
    private final List<Section> sections;
    private final BridgeMeasure measure;
    private final int column;
    private final double top;
    private double x;
    final List<Head> heads = new ArrayList<>();
    final List<GroupHead> groups = new ArrayList<>();
    final List<Spot> spots = new ArrayList<>();
    /// The free room before each group, in order.
    final List<Box> lanes = new ArrayList<>();
    private double y;

    /// @param top the height of the name of the first debate, the same in every column
    Stack(List<Section> sections, BridgeMeasure measure, int column, double top) {
        this.sections = sections;
        this.measure = measure;
        this.column = column;
        this.top = top;
    }

    Stack at(double start) {
        x = start;
        return this;
    }

    /// @param extra room added before each group, for lanes or to fill the height; as many as [#gaps]
    Stack place(double[] extra) {
        heads.clear();
        groups.clear();
        spots.clear();
        lanes.clear();
        y = 0;
        for (Section section : sections) section(section, extra);
        return this;
    }

    double bottom() {
        return y;
    }

    int gaps() {
        return sections.stream().mapToInt(s -> Math.max(1, s.groups().size())).sum();
    }

    private void section(Section section, double[] extra) {
        boolean first = heads.isEmpty();
        if (!first) lane(measure.between(), extra);
        double height = first ? top : measure.headHeight(section.debate());
        heads.add(new Head(section, new Box(x, y, measure.column(), height - 6)));
        y += height;
        if (first) lane(0, extra);
        for (int i = 0; i < section.groups().size(); i++) {
            if (i > 0) lane(measure.between(), extra);
            group(section.groups().get(i));
        }
    }

    private void lane(double least, double[] extra) {
        double height = least + extra[lanes.size()];
        lanes.add(new Box(x, y - measure.gap(), measure.column(), height + measure.gap()));
        y += height;
    }

    private void group(Group group) {
        double heading = measure.groupHeight(group.heading());
        groups.add(new GroupHead(group.heading(), new Box(x, y, measure.column(), heading)));
        y += heading;
        for (Item item : group.items()) {
            double height = measure.rowHeight(item);
            spots.add(new Spot(item, column, new Box(x, y, measure.column(), height)));
            y += height + measure.gap();
        }
    }
}
