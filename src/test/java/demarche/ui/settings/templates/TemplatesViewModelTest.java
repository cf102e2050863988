package demarche.ui.settings.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.support.GivenDesk;
import demarche.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the list of templates shows and allows.
class TemplatesViewModelTest {
    @TempDir
    private Path folder;
    private final List<Runnable> undos = new ArrayList<>();
    private GivenDesk given;
    private TemplatesViewModel model;

    @BeforeEach
    void openALibrary() {
        given = GivenDesk.in(folder);
        model = model(_ -> {});
    }

    private TemplatesViewModel model(FolderDoor door) {
        return new TemplatesViewModel(given.desk(), Texts.of("template", Locale.UK), (_, undo) -> undos.add(undo), door);
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void aSampleIsListedWithWhatItHolds() {
        model.addSample();

        assertEquals(List.of(new Line("Sample", "Holds lines of letterhead: 2 · a logo · fonts: IBM Plex Sans, IBM Plex Serif, IBM Plex Sans Arabic · colours: 3 · section titles: 8 · "
                + "sections in its own order: 18 · a line at the foot.", List.of())), model.linesProperty().get());
    }

    @Test
    void whatIsWrongWithATemplateStandsInTheList() throws IOException {
        Path broken = Files.createDirectories(model.folder().resolve("Broken"));
        Files.writeString(broken.resolve("template.json"), "{\"format\": 1, \"colour\": 1, \"foot\": \"<b>\"}");

        model.refresh();

        assertEquals(2, model.linesProperty().get().getFirst().problems().size());
    }

    @Test
    void aBrokenFolderIsNotAddedAndTheReasonIsSaid() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("Broken"));

        model.add(broken);

        assertEquals("The template “Broken” is not used. The file template.json is not in the folder of the template.", model.noticeProperty().get().orElseThrow().happened());
        assertEquals(List.of(), model.linesProperty().get());
    }

    @Test
    void aRemovedTemplateComesBackByUndo() {
        model.addSample();
        model.remove(model.linesProperty().get().getFirst());
        assertEquals(List.of(), model.linesProperty().get());

        undos.getFirst().run();

        assertEquals("Sample", model.linesProperty().get().getFirst().name());
    }

    @Test
    void whereNoProgramShowsFoldersTheirPlaceIsSaid() {
        TemplatesViewModel without = model(_ -> {
            throw new IOException("none");
        });

        without.openFolder();

        assertTrue(without.noticeProperty().get().orElseThrow().happened().contains(without.folder().toString()));
    }
}
