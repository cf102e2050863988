package demarche.pack.block;

/// A name and what is known under it: `Where`, `Delegates’ Lounge`.
public record Fact(String name, Phrase value) {
    public static Fact of(String name, String value) {
        return new Fact(name, Phrase.of(value));
    }
}
