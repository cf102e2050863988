package demarche.exchange.lock;

import java.util.List;

/// Who can open a locked file.
public sealed interface Lock {

    /// Whoever knows the words.
    ///
    /// @param work the higher, the longer every guess takes: 2 to the power of it is scrypt’s N. The usual 18 costs a second and 256 MB
    record WithPassphrase(Passphrase passphrase, int work) implements Lock {
        static final int USUAL = 18;

        public WithPassphrase(Passphrase passphrase) {
            this(passphrase, USUAL);
        }
    }

    /// Those who hold the secret half of one of these keys.
    record ForPeople(List<RecipientKey> keys) implements Lock {
        /// So many fit into a header that every age tool reads.
        public static final int MOST = 200;

        public ForPeople {
            keys = keys.stream().distinct().toList();
            if (keys.isEmpty() || keys.size() > MOST) throw new IllegalArgumentException("locked for " + keys.size());
        }
    }
}
