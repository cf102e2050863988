package demarche.exchange.lock;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Words that open a file, kept where they can be wiped. Close it when the work is done.
public final class Passphrase implements Opener, AutoCloseable {
    private final char[] words;

    private Passphrase(char[] words) {
        this.words = words;
    }

    /// Takes a copy; wipe the original.
    public static Passphrase of(CharSequence words) {
        if (words.isEmpty()) throw new IllegalArgumentException("passphrase is empty");
        char[] copy = new char[words.length()];
        for (int i = 0; i < copy.length; i++) copy[i] = words.charAt(i);
        return new Passphrase(copy);
    }

    /// From the bytes of a file: UTF-8, without the line end that editors put there. Wipes the bytes.
    public static Passphrase of(byte[] file) {
        int length = file.length;
        while (length > 0 && (file[length - 1] == '\n' || file[length - 1] == '\r')) length--;
        CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(file, 0, length));
        Arrays.fill(file, (byte) 0);
        try {
            return of(chars);
        } finally {
            Arrays.fill(chars.array(), '\0');
        }
    }

    /// A fresh array; wipe it.
    byte[] utf8() {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(words));
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.limit());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(words, '\0');
    }
}
