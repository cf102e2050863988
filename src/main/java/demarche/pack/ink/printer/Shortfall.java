package demarche.pack.ink.printer;

/// What a printer cannot do of what is asked. The job is printed all the same, as near to it as the printer can.
public enum Shortfall {
    /// It takes no jobs at the moment.
    NOT_ACCEPTING,
    BOTH_SIDES,
    /// It turns the sheet on the other edge only.
    THIS_EDGE,
    NO_A4,
    NO_LETTER,
    /// The pages were made for the other paper and are made smaller where they must.
    OTHER_PAPER
}
