package demarche.ui.programmes.activities.column;

import demarche.plan.Activity;
import demarche.plan.choice.Mode;
import demarche.plan.id.LanguageTag;
import demarche.plan.part.Setting;
import demarche.text.Texts;
import demarche.ui.kit.table.Form;
import demarche.ui.programmes.activities.column.ActivityColumn.Reading;
import demarche.ui.programmes.activities.column.ActivityColumn.Words;
import demarche.ui.programmes.activities.column.Columns.Field;
import demarche.ui.programmes.activities.column.Columns.Head;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where and how an activity is held.
final class PlaceColumns {
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().filter(z -> z.contains("/") && !z.startsWith("Etc/") && !z.startsWith("SystemV/")).sorted().toList();
    private static final List<String> TONGUES = List.of("en", "fr", "es", "ar", "pt", "ru", "zh", "sw", "pt-br", "tet", "tpi", "bn", "vi", "id");
    /// `9:30` and `09:30:00`, and the `09:30:00 AM` that spreadsheets make of it.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("[h:mm[:ss] a][H:mm[:ss[.SSS]]]", Locale.ENGLISH);
    private final Columns make;
    private final Texts texts;

    PlaceColumns(Columns make) {
        this.make = make;
        this.texts = make.texts();
    }

    List<ActivityColumn> all() {
        return List.of(make.text(head("place", texts.get("activities.column.place"), 118), Form.LINE, field(Setting::place, Setting::withPlace)),
                make.some(head("states", texts.get("activities.column.states"), 130), (book, _) -> book.states(), new Field<>(Activity::states, Activity::withStates), Columns.Rule.none(),
                        PlaceColumns::offered),
                zone(), begins(),
                make.word(head("mode", texts.get("activities.column.mode"), 96), Mode.values(), this::mode, field(Setting::mode, Setting::withMode), true),
                languages());
    }

    private static Head head(String id, String title, double width) {
        return new Head(id, title, Group.WHERE, width);
    }

    private static <T> Field<T> field(Function<Setting, T> read, BiFunction<Setting, T, Setting> write) {
        return new Field<>(a -> read.apply(a.setting()), (a, value) -> a.withSetting(write.apply(a.setting(), value)));
    }

    /// Those of the programme first.
    private static List<String> offered(Book book, Activity activity) {
        var first = book.programme(activity).stream().flatMap(p -> p.states().stream()).map(book.states()::name).toList();
        return java.util.stream.Stream.concat(first.stream(), book.states().all().stream().filter(s -> !first.contains(s))).toList();
    }

    private String mode(Mode mode) {
        return switch (mode) {
            case IN_PERSON -> texts.get("activities.mode.in-person");
            case ONLINE -> texts.get("activities.mode.online");
            case HYBRID -> texts.get("activities.mode.hybrid");
        };
    }

    private ActivityColumn zone() {
        Field<Optional<ZoneId>> field = field(Setting::zone, Setting::withZone);
        return column(head("zone", texts.get("activities.column.zone"), 140), Form.ONE, field, Columns.offering((_, a, text) -> {
            if (text.isBlank()) return new Taken.Value(field.write().apply(a, Optional.empty()));
            try {
                String meant = ZONES.stream().filter(z -> z.equalsIgnoreCase(text.strip())).findFirst().orElse(text.strip());
                return new Taken.Value(field.write().apply(a, Optional.of(ZoneId.of(meant))));
            } catch (DateTimeException noZone) {
                return new Taken.Unclear(texts.get("activities.refused.zone", text.strip()));
            }
        }, (_, _) -> ZONES));
    }

    private ActivityColumn begins() {
        Field<Optional<LocalTime>> field = field(Setting::begins, Setting::withBegins);
        return column(head("begins", texts.get("activities.column.begins"), 72), Form.LINE, field, (_, a, text) -> {
            if (text.isBlank()) return new Taken.Value(field.write().apply(a, Optional.empty()));
            try {
                return new Taken.Value(field.write().apply(a, Optional.of(LocalTime.parse(text.strip().toUpperCase(Locale.ROOT), TIME))));
            } catch (DateTimeException noTime) {
                return new Taken.Unclear(texts.get("activities.refused.time", text.strip()));
            }
        });
    }

    private ActivityColumn languages() {
        Field<java.util.SortedSet<LanguageTag>> field = field(Setting::languages, Setting::withLanguages);
        Words shown = (_, a) -> field.read().apply(a).stream().map(this::language).collect(Collectors.joining(", "));
        Words written = (_, a) -> field.read().apply(a).stream().map(LanguageTag::value).collect(Collectors.joining("; "));
        Head head = head("languages", texts.get("activities.column.languages"), 110);
        return new ActivityColumn(head.id(), head.title(), head.group(), head.width(), Form.SOME, new Reading(shown, written, Comparator.comparing(a -> field.read().apply(a).toString())), Columns.offering((_, a, text) -> {
            var all = new TreeSet<LanguageTag>();
            for (String piece : Arrays.stream(text.split("[;,\n]")).map(String::strip).filter(p -> !p.isEmpty()).toList()) {
                Optional<LanguageTag> meant = tongue(piece);
                if (meant.isEmpty()) return new Taken.Unclear(texts.get("activities.refused.language", piece));
                all.add(meant.get());
            }
            return new Taken.Value(field.write().apply(a, all));
        }, (_, _) -> TONGUES.stream().map(tag -> language(new LanguageTag(tag))).toList()));
    }

    private String language(LanguageTag tag) {
        return Locale.forLanguageTag(tag.value()).getDisplayName(texts.locale());
    }

    private Optional<LanguageTag> tongue(String text) {
        Optional<String> offered = TONGUES.stream().filter(tag -> language(new LanguageTag(tag)).equalsIgnoreCase(text)).findFirst();
        Optional<String> named = offered.or(() -> Arrays.stream(Locale.getISOLanguages()).filter(tag -> language(new LanguageTag(tag)).equalsIgnoreCase(text)).findFirst());
        String tag = named.orElse(text.toLowerCase(Locale.ROOT));
        return tag.matches("[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}") ? Optional.of(new LanguageTag(tag)) : Optional.empty();
    }

    private static <T> ActivityColumn column(Head head, Form form, Field<Optional<T>> field, ActivityColumn.Writing writing) {
        Function<Activity, String> words = a -> field.read().apply(a).map(Object::toString).orElse("");
        return new ActivityColumn(head.id(), head.title(), head.group(), head.width(), form, new Reading((_, a) -> words.apply(a), (_, a) -> words.apply(a), Comparator.comparing(words)), writing);
    }
}
