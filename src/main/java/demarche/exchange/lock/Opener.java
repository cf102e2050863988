package demarche.exchange.lock;

/// What opens a locked file: a passphrase, or the secret half of a key.
public sealed interface Opener permits Passphrase, Identity {}
