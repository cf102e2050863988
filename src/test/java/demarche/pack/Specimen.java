package demarche.pack;

import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Fact;
import demarche.pack.block.Label;
import demarche.pack.block.Mark;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Source;
import demarche.pack.block.Table;
import demarche.pack.block.Table.Cell;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table.Part;
import demarche.plan.choice.Likelihood;
import demarche.plan.handling.Handling;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A brief with every kind of block, on invented programmes and real votes.
public final class Specimen {
    private Specimen() {}

    public static Document brief() {
        return brief(Handling.AMBER_STRICT);
    }

    public static Document brief(Handling marking) {
        return new Document(head(marking), List.of(cover(), steer(), points(), answers(), offer(), facts(), decisions(), sheet(), sources()));
    }

    public static DocumentHead head(Handling marking) {
        return new DocumentHead("Brief 2020/007: Jordan, 12 February 2020", "Internal brief for a meeting with the mission of Jordan.",
                "Cyber Policy Unit", Locale.ENGLISH, Mark.of(marking), "Internal, version 1", Instant.parse("2020-01-15T00:00:00Z"),
                "Jordan · 12 February 2020, 10:00 New York", List.of("Brief 2020/007 · Copy 1 of 4", "Cyber Policy Unit · 15 January 2020 · Internal, version 1"));
    }

    /// One section that holds the blocks given.
    public static Document of(Block... blocks) {
        return new Document(head(Handling.AMBER), List.of(new Section("one", "1", "One", Thumb.READ, List.of(blocks))));
    }

    /// A table that needs several pages.
    public static Table longTable() {
        List<Table.Line> rows = IntStream.rangeClosed(1, 90).<Table.Line>mapToObj(i -> Cells.of(Phrase.of("row " + i), Phrase.of("what row " + i + " says"))).toList();
        return new Table(Optional.of("Many rows"), Table.Size.DENSE, List.of(Column.of("First head", 60), Column.of("Second head", 108)), rows);
    }

    private static Section cover() {
        return new Section("cover", "", "Cover", Thumb.COVER, List.of(
                new Block.Masthead(List.of("Ministry of Foreign Affairs", "Cyber Policy Unit"),
                        List.of(Fact.of("Brief", "2020/007"), Fact.of("Copy", "1 of 4"), Fact.of("Edition", "Internal, version 1")),
                        "Jordan", "Meeting with the Permanent Mission in New York"),
                new Block.Facts(List.of(
                        new Fact("Occasion", Phrase.of("Second session of the open-ended group, ").whole("10–14 February").words(" 2020")),
                        new Fact("When", Phrase.none().strong("Wednesday 12 February 2020, 10:00–10:30").words(" New York").newLine().words("17:00–17:30 Amman")),
                        new Fact("Where", Phrase.of("Vienna Café, east end").aside("sample")),
                        Fact.of("With", "unknown"))),
                new Block.Deadline("Critical date", "Friday 31 January 2020, 12:00 UTC", Phrase.of("Decision 1 on page ").pageOf("decisions", "Go to 8 Decisions")
                        .words(" is needed by then: the room in Amman is held until that day.")),
                new Table(Optional.of("How long do you have?"), Table.Size.NORMAL,
                        List.of(Column.of("Time", 44), Column.of("Read", 102), Column.numeric("Page", 22)), List.of(
                        Cells.of(Phrase.of("1 minute"), Phrase.of("1 Steer"), Phrase.none().pageOf("steer", "Go to 1 Steer")),
                        Cells.of(Phrase.of("5 minutes"), Phrase.of("… and 2 Points to make"), Phrase.none().pageOf("points", "Go to 2 Points to make")),
                        Cells.of(Phrase.of("15 minutes"), Phrase.of("… and 3 What they want; 4 If raised"),
                                Phrase.none().pageOf("answers", "Go to 3 What they want").words(", ").pageOf("offer", "Go to 4 If raised")))),
                new Block.Note(Phrase.of("TLP:AMBER+STRICT: for this organisation only. Facts as of 15 January 2020. Core brief: 4 sides, within the limit of 4."))));
    }

    private static Section steer() {
        return new Section("steer", "1", "Steer", Thumb.READ, List.of(
                new Block.Title("Steer", "Read this page if you read only one."),
                Block.Row.spoken("Why we meet", Block.Paragraph.of("Jordan abstained on 27 December 2019 when the Assembly set up a committee for a cybercrime "
                        + "treaty. Its delegate asked us how electronic evidence can be had from abroad.")),
                Block.Row.spoken("Our objectives", new Block.Listing(true, List.of(
                        Phrase.of("Jordan ").strong("names a contact point").words(", by ").whole("30 April").words("."),
                        Phrase.of("Both delegates ").strong("come to Amman together").words(" in May.")))),
                Block.Row.spoken("What we want them to say", Block.Paragraph.of("“We will send two people, one from each committee.”")),
                Block.Row.spoken("Please avoid", new Block.Listing(false, List.of(Phrase.of("asking for a vote;"), Phrase.of("speaking of other donors.")))),
                new Block.Permission(Block.Permission.Grant.CLOSED, "Assessment: not to be disclosed", List.of(new Block.Paragraph(
                        Phrase.none().strong("Undecided. Confidence: medium.").words(" As of 14 January 2020, from two conversations."))))));
    }

    private static Section points() {
        return new Section("points", "2", "Points to make", Thumb.READ, List.of(
                new Block.Title("Points to make", "In this order. Short of time: 1 and 2."),
                new Block.Points(List.of(
                        Phrase.none().strong("You asked, we listened.").words(" Evidence that sits abroad is the hard part of most cases."),
                        Phrase.none().strong("The rooms belong together.").words(" Norm 13(d) asks for help against crime; a contact point gives it.").cited(List.of(1, 3)))),
                Block.Row.spoken("Close by asking", new Block.Listing(false, List.of(Phrase.of("Who would be the contact point?")))),
                Block.Row.of("Tactics", Block.Paragraph.of("Leave the hand-over paper, whatever is said."))));
    }

    private static Section answers() {
        return new Section("answers", "3", "What they want, what we answer", Thumb.READ, List.of(
                new Block.Title("What they want, what we answer", "Certain first. Grant what is fair before you answer."),
                Block.Row.of("Their objectives", new Block.Listing(true, List.of(Phrase.of("Keep both doors open."), Phrase.of("Train police and courts.")))),
                new Answer("“We did not take part in writing it.”", Likelihood.CERTAIN, List.of(Phrase.of("Said to us 5 December 2019").aside("sample")),
                        Phrase.of("True of most States outside Europe."), Phrase.of("Each Party takes part in what is written next, and several joined from other continents."),
                        Optional.of(Phrase.of("On A/RES/74/247 the vote was ").whole("79 – 60 – 33").words(".").cited(List.of(1))),
                        Optional.of(Phrase.of("that the text of 2001 will be opened again."))),
                new Answer("“The police of others could read our data.”", Likelihood.LIKELY, List.of(),
                        Phrase.of("Many share the worry."), Phrase.of("Only data that is public, or given freely by someone who may give it."),
                        Optional.empty(), Optional.empty()),
                new Block.Entry(new Label("Rana Haddad", List.of(Phrase.of("RAH-na had-DAHD").newLine().aside("sample"))),
                        Phrase.none().strong("Counsellor, Third Committee.").words(" Judge before she became a diplomat."),
                        List.of(Fact.of("Cares about", "court control of powers."), Fact.of("Last met", "at a reception on 24 October 2019.")))));
    }

    private static Section offer() {
        return new Section("offer", "4", "If raised; what we can offer", Thumb.READ, List.of(
                new Block.Title("If raised; what we can offer", "Use these lines only if they open the subject."),
                new Table(Optional.empty(), Table.Size.WIDE, List.of(Column.of("If they say", 58), Column.of("Say", 110)), List.of(
                        Cells.of(Phrase.of("The treaty is old."), Phrase.of("Its offences name no technology, and notes apply them to new ones.").cited(List.of(2))))),
                new Block.Permission(Block.Permission.Grant.OPEN, "May be announced", List.of(new Block.Listing(false, List.of(
                        Phrase.none().strong("JO-1").words(" Two days on electronic evidence, Amman, May 2020.").aside("sample"))))),
                new Block.Permission(Block.Permission.Grant.CLOSED, "Not to be announced", List.of(Table.of(
                        List.of(Column.of("What", 60), Column.of("Why not yet", 78), Column.of("Until", 30)),
                        List.of(Cells.of(Phrase.of("JO-2 Exercise"), Phrase.of("Rights and dual-use check is open"), Phrase.of("28 February 2020")))))),
                new Block.Note(Phrase.of("End of the core brief (4 of 4 sides)."))));
    }

    private static Section facts() {
        return new Section("facts", "5", "Facts", Thumb.LOOK_UP, List.of(
                new Block.Title("Facts", "As of 15 January 2020. What we have not seen is called unknown."),
                new Block.Heading("May be used"),
                new Table(Optional.of("Votes and treaties"), Table.Size.DENSE, List.of(Column.of("Matter", 50), Column.of("Jordan", 54), Column.numeric("All States", 30),
                        Column.of("Date", 22), Column.of("Source", 12)), List.of(
                        new Part("Votes in the General Assembly"),
                        Cells.of(Phrase.none().whole("74/247").words(" Treaty committee"), Phrase.none().strong("Abstained"), Phrase.none().whole("79 – 60 – 33"),
                                Phrase.of("27 Dec 2019"), Phrase.of("S1")),
                        new Part("Treaties"),
                        Cells.of(Phrase.of("Budapest Convention"), Phrase.of("Not a Party"), Phrase.of("64"), Phrase.of("15 Jan 2020"), Phrase.of("S2")),
                        new Cells(List.of(new Cell(Phrase.of("Capacity index"), 1), new Cell(Phrase.none().strong("Unknown:").words(" no score has been seen"), 2),
                                new Cell(Phrase.of("—"), 1), new Cell(Phrase.of("—"), 1))))),
                new Block.Permission(Block.Permission.Grant.CLOSED, "Not to be disclosed", List.of(new Block.Listing(false, List.of(
                        Phrase.of("Our assessment (page ").pageOf("steer", "Go to 1 Steer").words(")."), Phrase.of("The budget of JO-1.").aside("sample")))))));
    }

    private static Section decisions() {
        return new Section("decisions", "8", "Decisions", Thumb.READ, List.of(
                new Block.Title("Decisions", "Needed by Friday 31 January 2020, 12:00 UTC."),
                new Table(Optional.empty(), Table.Size.WIDE, List.of(Column.of("No.", 10), Column.of("We recommend that you", 110), Column.of("Your decision", 48)), List.of(
                        Cells.of(Phrase.of("1"), Phrase.none().strong("agree").words(" that JO-1 is offered for May, EUR 40,000."),
                                Phrase.none().choice("Agreed").choice("Not agreed").choice("Please discuss")))),
                new Block.ToWrite("Comments", 28), new Block.ToWrite("Name, date", 12),
                new Block.Facts(List.of(Fact.of("Cleared by", "Legal adviser, 13 January 2020"), Fact.of("Contact", "Desk officer, 07:00–20:00 UTC")))));
    }

    private static Section sheet() {
        return new Section("annex-a", "A", "Programme sheet", Thumb.LOOK_UP, List.of(
                new Block.Title("JO-1 Two days on electronic evidence, Amman", "Programme sheet. Sample throughout."),
                new Block.Facts(List.of(Fact.of("Purpose", "Judges know how evidence is had from abroad."), Fact.of("Rights check", "Passed 10 January 2020"))),
                new Table(Optional.of("Activities and money"), Table.Size.NORMAL, List.of(Column.of("Activity", 90), Column.of("Dates", 50), Column.numeric("EUR", 28)), List.of(
                        Cells.of(Phrase.of("Workshop"), Phrase.none().whole("5–6 May 2020"), Phrase.of("40,000")),
                        Cells.of(Phrase.of("Total"), Phrase.none(), Phrase.none().strong("40,000"))))));
    }

    private static Section sources() {
        return new Section("sources", "B", "Sources", Thumb.LOOK_UP, List.of(
                new Block.Title("Sources", "Everything marked S, with its date."),
                new Block.Sources(List.of(new Source(1, Phrase.none().whole("A/RES/74/247").words(", voting record"), "27 December 2019"),
                        new Source(2, Phrase.of("ETS 185, chart of signatures and ratifications"), "January 2020"),
                        new Source(3, Phrase.of("A/70/174, paragraph 13"), "22 July 2015"))),
                Block.Row.of("Not verified", Block.Paragraph.of("The dates of the committee’s first session."))));
    }
}
