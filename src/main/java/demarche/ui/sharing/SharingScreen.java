package demarche.ui.sharing;

import demarche.text.Texts;
import demarche.ui.desk.Desk;
import demarche.ui.kit.Prompts;
import demarche.ui.kit.Screen;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;

/// Where a plan goes out to colleagues as a file, and theirs comes in.
public final class SharingScreen implements Screen {
    private final Texts texts;
    private final SharingViewModel model;
    private final SharingView view;

    public SharingScreen(Desk desk, Prompts prompts, Locale locale) {
        texts = Texts.of("sharing", locale);
        model = new SharingViewModel(desk, texts);
        view = new SharingView(model, texts, prompts, new IncomingCard(model, texts, prompts, desk.clock().getZone()));
    }

    /// Shows what a plan file is and offers to bring it in; for files opened from elsewhere. Show this screen too.
    public void open(Path file) {
        model.open(file);
    }

    @Override
    public String id() {
        return "sharing";
    }

    @Override
    public String title() {
        return texts.get("sharing.title");
    }

    @Override
    public String icon() {
        return "fth-share-2";
    }

    @Override
    public Node view() {
        return view.page();
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public void hidden() {
        model.forget();
    }

    /// A file can be opened before there is any plan.
    @Override
    public boolean needsPlan() {
        return false;
    }
}
