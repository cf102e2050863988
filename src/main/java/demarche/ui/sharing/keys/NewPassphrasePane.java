package demarche.ui.sharing.keys;

import demarche.text.Texts;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.SecretField;
import demarche.ui.kit.part.EvenColumns;
import javafx.scene.layout.StackPane;

/// Two fields for one new passphrase.
public final class NewPassphrasePane extends StackPane {

    /// @param id what the ids of the fields begin with, in kebab-case
    public NewPassphrasePane(NewPassphrase model, Texts texts, String id) {
        var words = new SecretField(Caption.of(id + "-words", texts.get("lock.passphrase.words")).help(texts.get("lock.passphrase.hint")), model.wordsProperty());
        var again = new SecretField(Caption.of(id + "-again", texts.get("lock.passphrase.again")), model.againProperty());
        model.wordsProblemProperty().subscribe(words::problem);
        model.againProblemProperty().subscribe(again::problem);
        getChildren().add(new EvenColumns(220, 14, words, again));
    }
}
