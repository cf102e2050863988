package demarche.exchange.sign;

/// What can be said of the signature under a file.
public sealed interface Signing {

    /// There is none.
    record NotSigned() implements Signing {}

    /// The content is what the holder of this key signed. Who that is, a [demarche.exchange.keyring] knows.
    record Signed(Signature signature) implements Signing {
        public VerifyKey key() {
            return signature.key();
        }
    }

    /// There is one, and it does not belong to this content: something was changed after it was signed.
    record Broken() implements Signing {}
}
