package demarche.exchange.lock;

/// What came of opening a locked file. Unless it is [Content], nothing of it was opened.
public sealed interface Opened {

    /// All of it, in memory.
    record Content(byte[] bytes) implements Opened {}

    /// Another passphrase or key, or one byte of the wrapped key was changed: nobody can tell these apart.
    record WrongKey() implements Opened {}

    /// The key fits, but the file was changed or cut after it was locked.
    record Changed() implements Opened {}

    /// The file asks for more work or memory than any honest one.
    record TooCostly() implements Opened {}
}
