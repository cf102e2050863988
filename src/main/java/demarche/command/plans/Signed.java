package demarche.command.plans;

import demarche.command.kit.Context;
import demarche.command.kit.Refusal;
import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;

/// The name under which a command edits: one line, so that every log and file can hold it.
public final class Signed {
    private Signed() {}

    public static String name(Context context, String author) throws Refusal {
        try {
            return Limits.title(author.strip());
        } catch (Refused refused) {
            throw new Refusal(switch (refused.reason()) {
                case EMPTY_TITLE -> context.texts().get("refused.author");
                case TOO_LONG -> context.texts().get("refused.author-long", Limits.TITLE);
                case CONTROL_CHARACTER, OUT_OF_RANGE -> context.texts().get("refused.author-control");
            });
        }
    }
}
