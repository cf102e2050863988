package demarche.command.lock;

import demarche.command.kit.Context;
import demarche.command.kit.Json;
import demarche.command.kit.PlanSource;
import demarche.command.kit.Refusal;
import demarche.exchange.disk.FileTrouble;
import demarche.exchange.keyring.KeyCard;
import demarche.exchange.planfile.PlanFileReader;
import demarche.exchange.planfile.ReadResult;
import demarche.exchange.sign.Signing;
import demarche.exchange.sign.VerifyKey;
import demarche.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Says who signed a plan file. Exit status 0: somebody known; 3: a key that nobody here has a name for; 1: no signature, or a broken one.
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
    private static final int FAILED = 1;
    private static final int A_PERSON_MUST_DECIDE = 3;
    private final Context context;
    private final Texts texts;

    @Parameters(paramLabel = "PLAN")
    private String plan = "";

    @Mixin
    private WayIn wayIn = new WayIn();

    public VerifyCommand(Context context) {
        this.context = context;
        this.texts = context.texts("lock");
    }

    @Override
    public Integer call() throws Refusal, FileTrouble {
        Path file = PlanSource.path(context, plan);
        return switch (read(file).signing()) {
            case Signing.Signed signed -> signed(file, signed.key());
            case Signing.NotSigned _ -> without(texts.get("lock.verify.none", file), "none");
            case Signing.Broken _ -> without(texts.get("lock.verify.broken", file), "broken");
        };
    }

    private ReadResult.Read read(Path file) throws Refusal, FileTrouble {
        var reader = new PlanFileReader(context.locale());
        ReadResult first = reader.read(file);
        ReadResult result = first instanceof ReadResult.Locked locked ? reader.read(file, wayIn.opener(locked.kind(), new Secrets(context), texts)) : first;
        return switch (result) {
            case ReadResult.Read read -> read;
            case ReadResult.Refusal refusal -> throw new Refusal(refusal.sentence());
        };
    }

    private int signed(Path file, VerifyKey key) throws FileTrouble {
        Optional<String> name = new Secrets(context).ring().holder(key).map(KeyCard::name);
        if (context.printer().isJson()) {
            var shape = Json.object().put("signature", name.isPresent() ? "known" : "unknown").put("fingerprint", key.fingerprint()).put("key", key.text());
            name.ifPresent(known -> shape.put("name", known));
            context.printer().json(shape);
        } else {
            context.printer().line(name.map(known -> texts.get("lock.verify.known", file, known, key.fingerprint())).orElseGet(() -> texts.get("lock.verify.unknown", file, key.fingerprint())));
        }
        return name.isPresent() ? 0 : A_PERSON_MUST_DECIDE;
    }

    private int without(String sentence, String code) {
        if (context.printer().isJson()) context.printer().json(Json.object().put("signature", code));
        context.err().print(sentence + "\n");
        return FAILED;
    }
}
