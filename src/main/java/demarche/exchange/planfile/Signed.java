package demarche.exchange.planfile;

import demarche.exchange.sign.Signature;
import demarche.exchange.sign.Signing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The signature of a plan file. It stands in the zip’s comment before the seal, where readers that know no signatures pass it by, and covers every part.
final class Signed {
    private Signed() {}

    /// What is signed: a first line of its own, then the parts as `sha256sum` prints them.
    ///
    /// @param contents in the order of [Format#PARTS]
    static byte[] message(List<byte[]> contents) {
        var message = new StringBuilder("demarche-plan-signature-1\n");
        for (int i = 0; i < contents.size(); i++) {
            message.append(Format.sha256(contents.get(i), contents.get(i).length)).append("  ").append(Format.PARTS.get(i)).append('\n');
        }
        return message.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static Signing look(byte[] file, Map<String, byte[]> parts) {
        String line = line(file);
        if (!Signature.isMeantBy(line)) return new Signing.NotSigned();
        byte[] message = message(Format.PARTS.stream().map(parts::get).toList());
        Optional<Signature> whole = Signature.read(line).filter(signature -> signature.key().verifies(message, signature));
        return whole.<Signing>map(Signing.Signed::new).orElseGet(Signing.Broken::new);
    }

    private static String line(byte[] file) {
        int end = file.length - Format.SEAL;
        return new String(Arrays.copyOfRange(file, Math.max(0, end - Signature.LENGTH), end), StandardCharsets.ISO_8859_1);
    }
}
