package demarche.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// A plan file that is dragged onto the window is opened; anything else is not taken.
final class Drops {
    private Drops() {}

    static void onto(Scene scene, Consumer<Path> open) {
        scene.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (planFile(drag.getDragboard()).isEmpty()) return;
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, drop -> {
            Optional<Path> file = planFile(drop.getDragboard());
            file.ifPresent(open);
            drop.setDropCompleted(file.isPresent());
            if (file.isPresent()) drop.consume();
        });
    }

    private static Optional<Path> planFile(Dragboard dragged) {
        List<File> files = dragged.hasFiles() ? dragged.getFiles() : List.of();
        return files.stream().filter(f -> files.size() == 1 && Asked.isPlanFile(f.getName())).map(File::toPath).findFirst();
    }
}
