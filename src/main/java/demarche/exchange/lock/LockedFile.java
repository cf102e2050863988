package demarche.exchange.lock;

import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.spec.InvalidParameterSpecException;
import java.util.List;
import java.util.Optional;

/// A file in the age format: what it is locked with, and the way in. Locks and opens bytes in memory, whole or not at all.
public final class LockedFile {
    /// What a file is locked with, as its header says in clear.
    public enum Kind {
        PASSPHRASE,
        PEOPLE
    }

    private final byte[] file;

    private LockedFile(byte[] file) {
        this.file = file;
    }

    /// Empty where the bytes do not begin as an age file does.
    public static Optional<LockedFile> of(byte[] file) {
        return Header.begins(file) ? Optional.of(new LockedFile(file)) : Optional.empty();
    }

    /// Each time another file key, so that the same content gives other bytes.
    public static byte[] lock(byte[] content, Lock lock) {
        var locked = new ByteArrayOutputStream(content.length + content.length / 1000 + 1000);
        try (var channel = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(locked), StanzaMaking.writers(lock))) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) channel.write(rest);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to write", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys are checked when they are read", e);
        }
        return locked.toByteArray();
    }

    public Kind kind() {
        return Header.of(file).flatMap(Header::scryptWork).isPresent() ? Kind.PASSPHRASE : Kind.PEOPLE;
    }

    public Opened open(Opener opener) {
        Optional<Header> header = Header.of(file);
        if (header.isEmpty()) return new Opened.Changed();
        Optional<Integer> work = header.get().scryptWork();
        if (work.isPresent() != opener instanceof Passphrase) return new Opened.WrongKey();
        if (work.isPresent() && !Scrypt.isAffordable(work.get())) return new Opened.TooCostly();
        return opened(opener);
    }

    private Opened opened(Opener opener) {
        try {
            List<RecipientStanzaReader> readers = List.of(StanzaMaking.reader(opener));
            return content(new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(file)), readers));
        } catch (SignatureException | InvalidParameterSpecException _) {
            return new Opened.Changed();
        } catch (GeneralSecurityException _) {
            return new Opened.WrongKey();
        } catch (IOException _) {
            return new Opened.Changed();
        }
    }

    private static Opened content(ReadableByteChannel channel) {
        try (var plain = Channels.newInputStream(channel)) {
            return new Opened.Content(plain.readAllBytes());
        } catch (IOException _) {
            return new Opened.Changed();
        }
    }
}
