package demarche.exchange.keyring;

/// What came of opening a key with its passphrase.
public sealed interface KeyOpened {

    /// Close the key when the job is done.
    record Open(MyKey key) implements KeyOpened {}

    /// Not this passphrase.
    record WrongPassphrase() implements KeyOpened {}

    /// The file is no key of Demarche, or no longer whole.
    record NoKey() implements KeyOpened {}
}
