package demarche.ui.kit;

import demarche.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks by the windows of JavaFX, in front of the main window and in its look.
public final class WindowPrompts implements Prompts {
    private final Window owner;
    private final Supplier<Theme> theme;
    private final Texts texts;

    public WindowPrompts(Window owner, Supplier<Theme> theme, Texts kitTexts) {
        this.owner = owner;
        this.theme = theme;
        this.texts = kitTexts;
    }

    @Override
    public Optional<Path> fileToOpen(String title, List<FileKind> kinds) {
        return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(String title, String suggestedName, List<FileKind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new ExtensionFilter(kind.name(), kind.endings().stream().map(e -> "*." + e).toList())));
        return chooser;
    }

    @Override
    public Optional<String> ask(Question question, List<String> answers) {
        var dialog = dressed(new Dialog<ButtonType>(), question);
        for (String answer : answers) {
            boolean leaves = answer.equals(answers.getLast());
            dialog.getDialogPane().getButtonTypes().add(new ButtonType(answer, leaves ? ButtonData.CANCEL_CLOSE : ButtonData.OK_DONE));
        }
        return dialog.showAndWait().filter(b -> b.getButtonData() != ButtonData.CANCEL_CLOSE || answers.size() == 1).map(ButtonType::getText);
    }

    private <D extends Dialog<?>> D dressed(D dialog, Question question) {
        dialog.initOwner(owner);
        dialog.setTitle(question.heading());
        dialog.setHeaderText(question.heading());
        dialog.setContentText(question.sentence());
        dialog.setGraphic(null);
        theme.get().applyTo(dialog.getDialogPane().getScene());
        return dialog;
    }
}
