package demarche.history.mapping;

import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import demarche.text.Texts;

/// A field whose JSON is not what the plan can hold. Nothing was read.
public final class BadField extends Exception {
    private static final long serialVersionUID = 1L;

    /// What is wrong with it.
    public enum Fault {
        UNKNOWN_FIELD,
        MISSING,
        NOT_TEXT,
        NOT_A_FLAG,
        NOT_A_NUMBER,
        NOT_A_DATE,
        NOT_A_TIME,
        NOT_A_ZONE,
        NOT_A_CHOICE,
        NOT_AN_ID,
        NOT_A_SET,
        NOT_A_LIST,
        EMPTY_TITLE,
        TOO_LONG,
        CONTROL_CHARACTER
    }

    private final transient Kind kind;
    private final transient ItemId item;
    private final String pointer;
    private final Fault fault;
    private final String value;

    BadField(Kind kind, ItemId item, String pointer, Fault fault, String value) {
        super(kind.code() + " " + item + " " + pointer + ": " + fault);
        this.kind = kind;
        this.item = item;
        this.pointer = pointer;
        this.fault = fault;
        this.value = value;
    }

    public Kind kind() {
        return kind;
    }

    public ItemId item() {
        return item;
    }

    /// JSON pointer of the field; empty where the item itself is at fault.
    public String pointer() {
        return pointer;
    }

    public Fault fault() {
        return fault;
    }

    /// One sentence: which item, which field, what is wrong.
    public String sentence(Texts texts) {
        String wrong = switch (fault) {
            case UNKNOWN_FIELD -> texts.get("field.unknown");
            case MISSING -> texts.get("field.missing");
            case NOT_TEXT -> texts.get("field.text");
            case NOT_A_FLAG -> texts.get("field.flag");
            case NOT_A_NUMBER -> texts.get("field.number", value);
            case NOT_A_DATE -> texts.get("field.date", value);
            case NOT_A_TIME -> texts.get("field.time", value);
            case NOT_A_ZONE -> texts.get("field.zone", value);
            case NOT_A_CHOICE -> texts.get("field.choice", value);
            case NOT_AN_ID -> texts.get("field.id", value);
            case NOT_A_SET -> texts.get("field.set");
            case NOT_A_LIST -> texts.get("field.list");
            case EMPTY_TITLE -> texts.get("field.title");
            case TOO_LONG -> texts.get("field.long");
            case CONTROL_CHARACTER -> texts.get("field.control");
        };
        return texts.get("field.sentence", kind.code(), item.value(), pointer, wrong);
    }
}
