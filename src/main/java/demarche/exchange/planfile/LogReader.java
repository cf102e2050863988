package demarche.exchange.planfile;

import demarche.exchange.disk.BadJson;
import demarche.exchange.disk.StrictJson;
import demarche.history.BadLog;
import demarche.history.Change;
import demarche.history.Edit;
import demarche.history.EditMapping;
import demarche.history.Seen;
import demarche.plan.Kind;
import demarche.plan.limit.Limits;
import demarche.plan.limit.Refused;
import demarche.plan.id.ItemId;
import demarche.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads a log, one edit a line. A line that another program could have smuggled something into is refused, and so is a change that is told twice.
final class LogReader {
    private static final int LONGEST_POINTER = 200;
    private static final long HIGHEST_NUMBER = 1L << 50;
    /// Most entries of all changes’ version vectors together, so that a small file cannot fill the memory.
    private static final long MOST_SEEN = 5_000_000;
    /// Most devices in one log, so that a file cannot keep us busy with changes that have not seen one another.
    private static final int MOST_DEVICES = 2_000;
    private final StrictJson json;
    private final Texts texts;

    LogReader(StrictJson json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    List<Edit> read(byte[] part, ItemId plan) throws Flaw {
        var log = new ArrayList<Edit>();
        Seen seen = Seen.NOTHING;
        long weight = 0;
        int start = 0;
        for (int i = 0; i < part.length; i++) {
            if (part[i] != '\n') continue;
            int line = log.size() + 1;
            JsonNode node = line(Arrays.copyOfRange(part, start, i), line);
            weight += (node.path("seen").size() + 1L) * node.path("changes").size();
            if (weight > MOST_SEEN) throw bad(line);
            Edit edit = edit(node, line);
            if (!Arrays.equals(form(edit, line), Arrays.copyOfRange(part, start, i + 1))) throw bad(line);
            seen = follow(edit, seen, plan, line);
            log.add(edit);
            start = i + 1;
        }
        if (start != part.length) throw bad(log.size() + 1);
        return log;
    }

    private JsonNode line(byte[] bytes, int line) throws Flaw {
        try {
            return json.read(bytes);
        } catch (BadJson _) {
            throw bad(line);
        }
    }

    private Edit edit(JsonNode node, int line) throws Flaw {
        for (JsonNode change : node.path("changes")) if (change.path("field").stringValue("").length() > LONGEST_POINTER) throw bad(line);
        if (node.path("number").longValue(0) > HIGHEST_NUMBER) throw bad(line);
        try {
            Edit edit = EditMapping.read(node);
            Limits.title(edit.author());
            Limits.title(edit.dot().device());
            return edit;
        } catch (BadLog | Refused _) {
            throw bad(line);
        }
    }

    private byte[] form(Edit edit, int line) throws Flaw {
        try {
            return Format.line(edit);
        } catch (JacksonException _) {
            throw bad(line);
        }
    }

    private Seen follow(Edit edit, Seen before, ItemId plan, int line) throws Flaw {
        Seen seen = before;
        if (edit.seen().lastOf(edit.dot().device()) != edit.dot().number() - 1 || before.upTo().size() > MOST_DEVICES) throw bad(line);
        for (Change change : edit.changes()) {
            if (seen.includes(change.dot()) || change.seen().includes(change.dot())) throw new Flaw(texts.get("damage.log.twice", line));
            boolean foreignHead = change.told().filter(d -> d.kind() == Kind.PLAN && !d.item().equals(plan)).isPresent();
            if (foreignHead) throw bad(line);
            seen = seen.with(change.dot());
        }
        return seen;
    }

    private Flaw bad(int line) {
        return new Flaw(texts.get("damage.log", line));
    }
}
