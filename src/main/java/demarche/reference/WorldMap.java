package demarche.reference;

import demarche.reference.state.Shape;
import demarche.reference.table.FactTable;
import demarche.reference.table.Tables;
import java.util.ArrayList;
import java.util.List;

/// The outlines of the world, read when first wanted: they are the largest table.
public final class WorldMap {
    private WorldMap() {}

    public static List<Shape> load() {
        return Tables.shipped().read(FactTable.MAP, row -> new Shape(row.text("m49"), row.text("name"), rings(row.text("rings"))));
    }

    private static List<int[]> rings(String text) {
        var rings = new ArrayList<int[]>();
        for (String ring : text.split(";")) rings.add(ring(ring));
        return rings;
    }

    /// Points are written as differences from the point before.
    private static int[] ring(String text) {
        String[] points = text.split(",");
        int[] ring = new int[points.length * 2];
        int x = 0;
        int y = 0;
        for (int i = 0; i < points.length; i++) {
            int space = points[i].indexOf(' ');
            x += Integer.parseInt(points[i], 0, space, 10);
            y += Integer.parseInt(points[i], space + 1, points[i].length(), 10);
            ring[2 * i] = x;
            ring[2 * i + 1] = y;
        }
        return ring;
    }
}
