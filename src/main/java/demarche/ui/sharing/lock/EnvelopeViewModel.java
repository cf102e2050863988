package demarche.ui.sharing.lock;

import demarche.exchange.keyring.KeyCard;
import demarche.exchange.lock.Lock;
import demarche.exchange.lock.Passphrase;
import demarche.exchange.lock.RecipientKey;
import demarche.text.Texts;
import demarche.ui.sharing.keys.KeysViewModel;
import demarche.ui.sharing.keys.KeysViewModel.Keys;
import demarche.ui.sharing.keys.NewPassphrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// Who is to open the next plan file, and whether it is signed. Knows no controls.
public final class EnvelopeViewModel {
    /// Who can open the file.
    public enum Openness {
        ANYONE,
        PASSPHRASE,
        PEOPLE
    }

    private final KeysViewModel keys;
    private final Texts texts;
    private final ObjectProperty<Openness> openness = new SimpleObjectProperty<>(Openness.ANYONE);
    private final NewPassphrase words;
    private final ObservableSet<KeyCard> chosen = FXCollections.observableSet();
    private final BooleanProperty signs = new SimpleBooleanProperty();
    private final StringProperty keyWords = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<String>> peopleProblem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> keyProblem = new ReadOnlyObjectWrapper<>(Optional.empty());

    public EnvelopeViewModel(KeysViewModel keys, Texts texts) {
        this.keys = keys;
        this.texts = texts;
        this.words = new NewPassphrase(texts);
        keys.keysProperty().subscribe(now -> {
            chosen.retainAll(now.people());
            if (now.mine().isEmpty()) signs.set(false);
        });
    }

    ReadOnlyObjectProperty<Keys> keysProperty() {
        return keys.keysProperty();
    }

    public ObjectProperty<Openness> opennessProperty() {
        return openness;
    }

    public NewPassphrase words() {
        return words;
    }

    /// Whom the file is locked for, besides me.
    public ObservableSet<KeyCard> chosen() {
        return chosen;
    }

    public BooleanProperty signsProperty() {
        return signs;
    }

    /// Opens my key.
    public StringProperty keyWordsProperty() {
        return keyWords;
    }

    ReadOnlyObjectProperty<Optional<String>> peopleProblemProperty() {
        return peopleProblem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> keyProblemProperty() {
        return keyProblem.getReadOnlyProperty();
    }

    /// Says beside the fields what stands in the way.
    public boolean isReady() {
        peopleProblem.set(openness.get() == Openness.PEOPLE && chosen.isEmpty() ? Optional.of(texts.get("lock.send.people.choose")) : Optional.empty());
        if (chosen.size() >= Lock.ForPeople.MOST) peopleProblem.set(Optional.of(texts.get("lock.send.people.many", Lock.ForPeople.MOST)));
        keyProblem.set(signs.get() && keyWords.get().isEmpty() ? Optional.of(texts.get("lock.send.sign.words.missing")) : Optional.empty());
        boolean worded = openness.get() != Openness.PASSPHRASE || words.isReady();
        return worded && peopleProblem.get().isEmpty() && keyProblem.get().isEmpty();
    }

    /// What [#isReady] found in order.
    public Wish wish() {
        Optional<Passphrase> locking = openness.get() == Openness.PASSPHRASE ? Optional.of(words.passphrase()) : Optional.empty();
        Optional<Passphrase> key = signs.get() ? Optional.of(Passphrase.of(keyWords.get())) : Optional.empty();
        return new Wish(locking, openness.get() == Openness.PEOPLE ? people() : List.of(), key);
    }

    /// I am always among them, or I could not open what I sent.
    private List<RecipientKey> people() {
        return Stream.concat(keys.keysProperty().get().mine().stream(), chosen.stream()).map(KeyCard::opens).toList();
    }

    /// My key did not open.
    public void refuseKey() {
        keyProblem.set(Optional.of(texts.get("lock.send.sign.words.wrong")));
    }

    /// What was typed is not kept; who was chosen is.
    public void sent() {
        words.clear();
        keyWords.set("");
    }

    /// What the file is, for the sentence about it.
    public String outcome() {
        return switch (openness.get()) {
            case ANYONE -> texts.get("lock.sent.anyone");
            case PASSPHRASE -> texts.get("lock.sent.passphrase");
            case PEOPLE -> texts.get("lock.sent.people", String.join(", ", chosen.stream().map(KeyCard::name).sorted().toList()));
        };
    }
}
