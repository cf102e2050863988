package demarche.ui.programmes.activities.form;

import demarche.plan.Activity;
import demarche.text.Texts;
import demarche.ui.kit.Style;
import demarche.ui.kit.form.Caption;
import demarche.ui.kit.form.Field;
import demarche.ui.kit.form.Fields;
import demarche.ui.kit.part.EvenColumns;
import demarche.ui.kit.part.Words;
import demarche.ui.kit.table.Form;
import demarche.ui.programmes.activities.column.ActivityColumn;
import demarche.ui.programmes.activities.column.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// All that is known of one activity, in groups: the same columns as the table has, each in a field.
public final class ActivityForm extends VBox {
    private final Pen pen;
    private final Fields fields;
    private final List<Consumer<Shown>> follow = new ArrayList<>();
    private Optional<Activity> shown = Optional.empty();

    /// @param another whether the form showed another activity before
    private record Shown(Activity activity, boolean another) {}

    /// @param texts the bundle `activities`
    public ActivityForm(Pen pen, Texts texts) {
        this.pen = pen;
        this.fields = new Fields(texts.locale());
        Style.styled(this, Style.GAP_16);
        for (Group group : Group.values()) getChildren().add(group(group, texts));
        Style.styled(getChildren().getFirst(), Style.FIRST);
    }

    private VBox group(Group group, Texts texts) {
        List<ActivityColumn> columns = pen.columns().all().stream().filter(c -> c.group() == group).toList();
        Node[] narrow = columns.stream().filter(c -> c.form() != Form.LINES).map(c -> field(c, texts)).toArray(Node[]::new);
        Node[] wide = columns.stream().filter(c -> c.form() == Form.LINES).map(c -> field(c, texts)).toArray(Node[]::new);
        var box = Style.styled(new VBox(Words.wrapped(title(group, texts), Style.STRONG), new EvenColumns(165, 14, narrow)), Style.ACTIVITY_GROUP);
        if (wide.length > 0) box.getChildren().add(new EvenColumns(300, 14, wide));
        return box;
    }

    private static String title(Group group, Texts texts) {
        return switch (group) {
            case WHAT -> texts.get("activities.group.what");
            case WHEN -> texts.get("activities.group.when");
            case WHERE -> texts.get("activities.group.where");
            case WHO -> texts.get("activities.group.who");
            case WORK -> texts.get("activities.group.work");
            case OUTCOME -> texts.get("activities.group.outcome");
        };
    }

    private Node field(ActivityColumn column, Texts texts) {
        boolean few = column.id().equals("status") || column.id().equals("mode");
        if (!few && (column.form() == Form.ONE || column.form() == Form.SOME)) {
            var pick = new PickField(pen, column, texts);
            follow.add(s -> pick.show(s.activity()));
            return pick;
        }
        var caption = Caption.of("activity-" + column.id(), column.title());
        Field<String> field = few ? fields.choice(caption, offers(column), w -> w, "", text -> write(column, text))
                : column.form() == Form.LINES ? fields.area(caption, 3, "", text -> write(column, text)) : fields.text(caption, "", text -> write(column, text));
        follow.add(s -> field.follow(few || column.form() != Form.LINE ? column.written(pen.book(), s.activity()) : shown(column, s.activity()), s.another()));
        return field;
    }

    /// Days stand as people read them; they are read so too.
    private String shown(ActivityColumn column, Activity activity) {
        return column.shown(pen.book(), activity);
    }

    private List<String> offers(ActivityColumn column) {
        List<String> offers = column.offers(pen.book(), Activity.titled(new demarche.plan.id.ItemId("none"), new demarche.plan.id.ItemId("none"), "–"));
        return Stream.concat(column.id().equals("mode") ? Stream.of("") : Stream.empty(), offers.stream()).toList();
    }

    private Optional<String> write(ActivityColumn column, String text) {
        return shown.flatMap(a -> pen.write(a.id(), column, text));
    }

    public void show(Activity activity) {
        boolean another = shown.filter(a -> a.id().equals(activity.id())).isEmpty();
        shown = Optional.of(activity);
        follow.forEach(f -> f.accept(new Shown(activity, another)));
    }
}
