package demarche.pack;

import demarche.pack.block.Answer;
import demarche.pack.block.Block;
import demarche.pack.block.Document;
import demarche.pack.block.DocumentHead;
import demarche.pack.block.Fact;
import demarche.pack.block.Figure;
import demarche.pack.block.Label;
import demarche.pack.block.Mark;
import demarche.pack.block.Phrase;
import demarche.pack.block.Section;
import demarche.pack.block.Section.Thumb;
import demarche.pack.block.Section.Turn;
import demarche.pack.block.Source;
import demarche.pack.block.Table;
import demarche.pack.block.Table.Cell;
import demarche.pack.block.Table.Cells;
import demarche.pack.block.Table.Column;
import demarche.pack.block.Table.Part;
import demarche.pack.figure.Drawing;
import demarche.plan.choice.Likelihood;
import demarche.plan.handling.Handling;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Papers in Arabic: one that is handed over, and a brief with every kind of block. Programmes are invented, votes are real.
public final class ArabicSpecimen {
    public static final Locale ARABIC = Locale.of("ar");

    private ArabicSpecimen() {}

    public static DocumentHead head(Handling marking) {
        return new DocumentHead("ورقة 2020/014: العمل معا بشأن قانون الجرائم السيبرانية", "ورقة إلى البعثة الدائمة لتونس لدى الأمم المتحدة، 11 فيفري 2020", "وزارة الخارجية",
                ARABIC, Mark.of(marking), "للتسليم، النسخة 1", Instant.parse("2020-01-15T00:00:00Z"), "تونس · 11 فيفري 2020، الساعة 10:00 نيويورك",
                List.of("ورقة 2020/014 · النسخة 3 من 3", "وزارة الخارجية · 11 فيفري 2020"));
    }

    public static Document of(Block... blocks) {
        return new Document(head(Handling.GREEN), List.of(new Section("one", "1", "واحد", Thumb.READ, List.of(blocks))));
    }

    /// The paper of one side that is left with the mission.
    public static Document handOver() {
        return new Document(head(Handling.GREEN), List.of(new Section("paper", "", "العمل معا", Thumb.COVER, List.of(
                new Block.Title("العمل معا بشأن قانون الجرائم السيبرانية والقواعد السيبرانية", "نيويورك، 11 فيفري 2020. البرامج والأشخاص والاتصالات أمثلة."),
                Block.Row.of("طلبكم", Block.Paragraph.of("في نوفمبر 2019 طلبت بعثتكم خبرة قانونية بشأن مشروع القانون المتعلق بالجرائم السيبرانية، ويسرنا أن نستجيب لهذا الطلب.")),
                Table.of(List.of(Column.of("ماذا", 58), Column.of("متى", 44), Column.of("أين", 30), Column.of("اللغة", 36)), List.of(
                        Cells.of(Phrase.of("مراجعة مشروع القانون مع المحررين والقضاة لديكم"), Phrase.of("من 2 مارس إلى 24 أفريل 2020"), Phrase.of("تونس"), Phrase.of("العربية والفرنسية")),
                        Cells.of(Phrase.of("جلسة إحاطة لنصف يوم لمندوبي اللجنتين الأولى والثالثة"), Phrase.of("14 ماي 2020"), Phrase.of("نيويورك"), Phrase.of("الفرنسية")))).captioned("ما نعرضه"),
                Table.of(List.of(Column.of("قاعدة الأمم المتحدة (2015)", 58), Column.of("الخطوة الوطنية", 44), Column.of("اتفاقية بودابست", 66)), List.of(
                        Cells.of(Phrase.of("13 (د) التعاون ضد الاستخدام الإجرامي"), Phrase.of("قانون الجرائم والأدلة"), Phrase.of("الفصل الثاني، القسمان 1 و2")),
                        Cells.of(Phrase.of("13 (هـ) احترام الحقوق والخصوصية"), Phrase.of("رقابة القضاء على الصلاحيات"), Phrase.of("المادة 15")))).captioned("كيف يدعم كل جزء الآخر"),
                Block.Row.of("كيف نعمل", new Block.Listing(false, List.of(Phrase.of("تونس تقود العمل، والتقرير ملك لها."), Phrase.of("العمل مفيد أيا كانت المعاهدة التي تختارها تونس."),
                        Phrase.of("كل صلاحية تصاغ تقترن بضمانتها."), Phrase.of("ننسق مع الشركاء الآخرين حتى لا يتكرر العمل.")))),
                Block.Row.of("المواعيد المقبلة", Block.Paragraph.of("من 6 إلى 10 جويلية 2020 الدورة الأخيرة للفريق العامل المفتوح العضوية، وفي أوت 2020 الدورة التنظيمية للجنة المنشأة بموجب القرار 74/247 (تحدد الأيام لاحقا).")),
                Block.Row.of("للاتصال", new Block.Paragraph(Phrase.of("إيناس دوارتي، وزارة الخارجية.").aside("مثال"))),
                new Block.Note(Phrase.of("المصادر: A/70/174، الفقرة 13؛ ETS 185؛ A/RES/74/247. الوقائع حتى 15 جانفي 2020. وسم المشاركة TLP:GREEN لا يترجم."))))));
    }

    /// The same paper in English.
    public static Document handOverInEnglish() {
        var head = new DocumentHead("Paper 2020/014: working together on cybercrime law", "Paper for the Permanent Mission of Tunisia, 11 February 2020", "Ministry of Foreign Affairs",
                Locale.ENGLISH, Mark.of(Handling.GREEN), "Hand-over, version 1", Instant.parse("2020-01-15T00:00:00Z"), "Tunisia · 11 February 2020, 10:00 New York",
                List.of("Paper 2020/014 · Copy 3 of 3", "Ministry of Foreign Affairs · 11 February 2020"));
        return new Document(head, List.of(new Section("paper", "", "Working together", Thumb.COVER, List.of(
                new Block.Title("Working together on cybercrime law and cyber norms", "New York, 11 February 2020. Programmes, people and contacts are samples."),
                Block.Row.of("Your request", Block.Paragraph.of("In November 2019 your mission asked for legal advice on the draft law on cybercrime, and we are glad to answer that request.")),
                Table.of(List.of(Column.of("What", 58), Column.of("When", 44), Column.of("Where", 30), Column.of("Language", 36)), List.of(
                        Cells.of(Phrase.of("Review of the draft law with your drafters and judges"), Phrase.of("2 March to 24 April 2020"), Phrase.of("Tunis"), Phrase.of("Arabic and French")),
                        Cells.of(Phrase.of("Half a day of briefing for delegates of the First and Third Committees"), Phrase.of("14 May 2020"), Phrase.of("New York"), Phrase.of("French")))).captioned("What we offer"),
                Table.of(List.of(Column.of("Norm of the United Nations (2015)", 58), Column.of("National step", 44), Column.of("Budapest Convention", 66)), List.of(
                        Cells.of(Phrase.of("13(d) Cooperation against criminal use"), Phrase.of("Law on offences and evidence"), Phrase.of("Chapter II, sections 1 and 2")),
                        Cells.of(Phrase.of("13(e) Respect for rights and privacy"), Phrase.of("Judicial control of powers"), Phrase.of("Article 15")))).captioned("What supports what"),
                Block.Row.of("How we work", new Block.Listing(false, List.of(Phrase.of("Tunisia leads, and the report belongs to it."), Phrase.of("The work is of use whichever treaty Tunisia chooses."),
                        Phrase.of("Every power that is drafted comes with its safeguard."), Phrase.of("We coordinate with others so that nothing is done twice.")))),
                Block.Row.of("Dates ahead", Block.Paragraph.of("6 to 10 July 2020, last session of the open-ended working group; August 2020, organisational session of the committee set up by resolution 74/247 (days to be set).")),
                Block.Row.of("Contact", new Block.Paragraph(Phrase.of("Inês Duarte, Ministry of Foreign Affairs.").aside("sample"))),
                new Block.Note(Phrase.of("Sources: A/70/174, paragraph 13; ETS 185; A/RES/74/247. Facts as of 15 January 2020."))))));
    }

    public static Document brief() {
        return new Document(head(Handling.AMBER_STRICT), List.of(cover(), steer(), answers(), facts(), wide(), sources()));
    }

    private static Section cover() {
        return new Section("cover", "", "الغلاف", Thumb.COVER, List.of(
                new Block.Masthead(List.of("وزارة الخارجية", "وحدة السياسات السيبرانية"), List.of(Fact.of("الموجز", "2020/007"), Fact.of("النسخة", "1 من 4")), "تونس", "لقاء مع البعثة الدائمة في نيويورك"),
                new Block.Facts(List.of(new Fact("المناسبة", Phrase.of("الدورة الثانية للفريق العامل، ").whole("10–14 فيفري").words(" 2020")),
                        new Fact("متى", Phrase.none().strong("الأربعاء 12 فيفري 2020، 10:00–10:30").words(" نيويورك").newLine().words("16:00–16:30 تونس")),
                        new Fact("أين", Phrase.of("Vienna Café، الجانب الشرقي").aside("مثال")))),
                new Block.Deadline("التاريخ الحاسم", "الجمعة 31 جانفي 2020، 12:00 UTC", Phrase.of("القرار 1 في الصفحة ").pageOf("steer", "إلى 1 التوجيه").words(" مطلوب حتى ذلك اليوم (انظر الصفحة ")
                        .pageOf("facts", "إلى 5 الوقائع").words(").")),
                new Table(Optional.of("كم لديك من الوقت؟"), Table.Size.NORMAL, List.of(Column.of("الوقت", 44), Column.of("اقرأ", 102), Column.numeric("الصفحة", 22)), List.of(
                        Cells.of(Phrase.of("دقيقة واحدة"), Phrase.of("1 التوجيه"), Phrase.none().pageOf("steer", "إلى 1 التوجيه")),
                        Cells.of(Phrase.of("15 دقيقة"), Phrase.of("… و3 ما يريدون"), Phrase.none().pageOf("answers", "إلى 3 ما يريدون").words("، ").pageOf("facts", "إلى 5 الوقائع"))))));
    }

    private static Section steer() {
        return new Section("steer", "1", "التوجيه", Thumb.READ, List.of(new Block.Title("التوجيه", "اقرأ هذه الصفحة إن لم تقرأ سواها."),
                Block.Row.spoken("لماذا نلتقي", Block.Paragraph.of("امتنعت تونس عن التصويت في 27 ديسمبر 2019 عندما أنشأت الجمعية لجنة لمعاهدة بشأن الجرائم السيبرانية.")),
                new Block.Row(new Label("أهدافنا", List.of(Phrase.of("حتى 31 مارس 2020").cited(List.of(1)))), List.of(new Block.Listing(true, List.of(
                        Phrase.none().strong("مُراجَعةُ القانون").words(" مع المحررين قبل 24 أفريل."), Phrase.of("الانضمام إلى Convention on Cybercrime (ETS 185) بحلول 2021.")))), false),
                new Block.Points(List.of(Phrase.none().strong("المعاهدة مفتوحة.").words(" انضمت إليها 64 دولة."), Phrase.of("صوتت 79 – 60 – 33."))),
                new Block.Entry(new Label("هند الفاسي", List.of(Phrase.of("نائبة الممثل الدائم"))), Phrase.of("تعرف الملف منذ 2018."), List.of(Fact.of("قالت", "نحتاج إلى نص بالفرنسية."))),
                new Block.Permission(Block.Permission.Grant.OPEN, "يجوز إعلانه", List.of(new Block.Listing(false, List.of(Phrase.none().strong("TN-1").words(" يومان بشأن الأدلة الإلكترونية، تونس، ماي 2020.").aside("مثال"))))),
                new Block.Permission(Block.Permission.Grant.CLOSED, "لا يجوز إعلانه", List.of(Table.of(List.of(Column.of("ماذا", 60), Column.of("لماذا ليس بعد", 78), Column.of("حتى", 30)), List.of(
                        Cells.of(Phrase.of("TN-2 تمرين"), Phrase.of("فحص الحقوق لم يكتمل"), Phrase.of("28 فيفري 2020")))))),
                new Block.ToWrite("ملاحظات", 20)));
    }

    private static Section answers() {
        return new Section("answers", "3", "ما يريدون وما نجيب", Thumb.READ, List.of(new Block.Title("ما يريدون وما نجيب", "ابدأ بما هو عادل فيه."),
                new Answer("«لم نشارك في صياغتها.»", Likelihood.CERTAIN, List.of(Phrase.of("قيل لنا في 5 ديسمبر 2019").aside("مثال")), Phrase.of("صحيح بالنسبة إلى معظم الدول."),
                        Phrase.of("شاركت دول غير أعضاء في أوروبا في الصياغة.").cited(List.of(1, 2)), Optional.of(Phrase.of("ETS 185، المادة 37.")), Optional.of(Phrase.of("لا تقل إن الجميع شارك."))),
                new Answer("«السيادة.»", Likelihood.LIKELY, List.of(), Phrase.of("القلق مفهوم."), Phrase.of("كل طلب يمر عبر قضائكم."), Optional.empty(), Optional.empty())));
    }

    private static Section facts() {
        return new Section("facts", "5", "الوقائع", Thumb.LOOK_UP, List.of(new Block.Title("الوقائع", "حتى 15 جانفي 2020. ما لم نره يسمى مجهولا."), new Block.Heading("يجوز استخدامه"),
                new Figure(new Drawing(160, 24, List.of(Drawing.Stroke.solid("M2 2L158 2L158 22L2 22Z", 0.4, 0), new Drawing.Words("قانون الجرائم السيبرانية (2020)", 6, 14, 5, true, false),
                        new Drawing.Words("ETS 185", 154, 14, 5, false, true))), "صلتان من ثلاث صلات قائمة.", Phrase.of("خط متصل: صلة قائمة.")),
                new Table(Optional.of("التصويت والمعاهدات"), Table.Size.DENSE, List.of(Column.of("المسألة", 50), Column.of("تونس", 54), Column.numeric("كل الدول", 30), Column.of("التاريخ", 22), Column.of("المصدر", 12)), List.of(
                        new Part("التصويت في الجمعية العامة"),
                        Cells.of(Phrase.none().whole("74/247").words(" لجنة المعاهدة"), Phrase.none().strong("امتنعت"), Phrase.none().whole("79 – 60 – 33"), Phrase.of("27 ديسمبر 2019"), Phrase.of("S1")),
                        new Cells(List.of(new Cell(Phrase.of("مؤشر القدرات"), 1, 2), new Cell(Phrase.none().strong("مجهول:").words(" لم نر نتيجة"), 2), new Cell(Phrase.of("—"), 1), new Cell(Phrase.of("—"), 1))),
                        new Cells(List.of(new Cell(Phrase.of("الثاني"), 1), new Cell(Phrase.of("12"), 1), new Cell(Phrase.of("2019"), 1), new Cell(Phrase.of("S2"), 1))))),
                new Table(Optional.empty(), Table.Size.WIDE, List.of(Column.of("رقم", 12), Column.of("نوصي بأن", 108), Column.of("قراركم", 48)), List.of(
                        Cells.of(Phrase.of("1"), Phrase.none().strong("توافقوا").words(" على عرض TN-1 في ماي، بمبلغ EUR 40,000."), Phrase.none().choice("موافق").choice("غير موافق").choice("للنقاش"))))));
    }

    private static Section wide() {
        List<Table.Line> rows = IntStream.rangeClosed(1, 30).<Table.Line>mapToObj(i -> Cells.of(Phrase.of("الصف " + i), Phrase.of("ما يقوله الصف " + i), Phrase.of("" + i))).toList();
        return new Section("wide", "A", "جدول عريض", Thumb.LOOK_UP, Turn.LANDSCAPE, List.of(new Block.Title("جدول عريض", "على صفحات."),
                new Table(Optional.of("صفوف كثيرة"), Table.Size.NORMAL, List.of(Column.of("الاسم", 60), Column.of("القول", 80), Column.numeric("العدد", 28)), rows)));
    }

    private static Section sources() {
        return new Section("sources", "B", "المصادر", Thumb.LOOK_UP, List.of(new Block.Title("المصادر", "كل ما رقمه S."), new Block.Sources(List.of(
                new Source(1, Phrase.none().whole("A/RES/74/247").words("، محضر التصويت"), "27 ديسمبر 2019"), new Source(2, Phrase.of("جدول التوقيعات: ").in(Locale.ENGLISH, "chart of signatures, ETS 185").words("، محدث"), "جانفي 2020")))));
    }
}
