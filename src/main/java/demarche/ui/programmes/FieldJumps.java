package demarche.ui.programmes;

import demarche.insight.Bridges;
import demarche.insight.readiness.Place;
import demarche.plan.Kind;
import demarche.plan.id.ItemId;
import demarche.reference.topic.Debate;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.OpenProgramme.Now;
import demarche.ui.programmes.part.Sheets;
import demarche.ui.programmes.risks.RisksSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Leads to fields of the editor: brings their sheet in sight, chooses the piece they belong to, and gives them the focus.
final class FieldJumps {
    /// What of the editor it leads about in.
    ///
    /// @param choose what shows an item of a kind in its form
    record Parts(Sheets sheets, Node page, Map<Kind, Consumer<ItemId>> choose, RisksSheet risks) {}

    /// Where a field stands.
    ///
    /// @param ids of controls, the best first
    private record Target(String sheet, List<String> ids) {
        static Optional<Target> of(String sheet, String... ids) {
            return Optional.of(new Target(sheet, List.of(ids)));
        }
    }

    private final OpenProgramme open;
    private final Parts parts;

    FieldJumps(OpenProgramme open, Parts parts) {
        this.open = open;
        this.parts = parts;
    }

    /// Empty where no sheet holds it.
    Optional<Runnable> to(Place place) {
        return target(place).filter(t -> parts.sheets().has(t.sheet())).map(_ -> () -> target(place).ifPresent(t -> go(place, t)));
    }

    /// The programme may have been opened since the way was asked for.
    private void go(Place place, Target target) {
        parts.sheets().see(target.sheet());
        Optional.ofNullable(parts.choose().get(place.kind())).ifPresent(choose -> place.item().ifPresent(choose));
        Platform.runLater(() -> {
            parts.page().applyCss();
            if (place.pointer().equals("/rights_check")) parts.risks().focusRights();
            else target.ids().stream().flatMap(id -> Stream.ofNullable(parts.page().lookup("#" + id))).findFirst().ifPresent(Node::requestFocus);
            Optional.ofNullable(parts.page().getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner())).ifPresent(FieldJumps::reveal);
        });
    }

    /// Scrolls so that it stands in the middle of what shows.
    private static void reveal(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane scroll && scroll.getContent() != null) {
                Bounds at = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double room = scroll.getViewportBounds().getHeight();
                double hidden = scroll.getContent().getLayoutBounds().getHeight() - room;
                if (hidden > 0) scroll.setVvalue(Math.clamp((at.getCenterY() - room / 2) / hidden, 0, 1));
                return;
            }
        }
    }

    private Optional<Target> target(Place place) {
        return switch (place.kind()) {
            case PROGRAMME -> programme(place);
            case ACTIVITY -> place.item().isEmpty() ? Target.of(activities(), "begin-activity", "add-activity") : Target.of(activities(), "activity" + dashed(place), "activity-grid", "activities");
            case RISK -> place.item().isEmpty() ? Target.of("risks", "add-risk") : Target.of("risks", "risk" + dashed(place), "risks");
            case BUDGET_LINE -> place.item().isEmpty() ? Target.of("budget", "add-line") : Target.of("budget", "line" + dashed(place), "budget-lines", "add-line");
            case RESULT -> Target.of("results", "add-result", "begin-results");
            case INDICATOR -> Target.of("results", "indicator" + dashed(place), "add-result");
            case PLAN, TARGET_STATE, ASSESSMENT, FORECAST, HEARING, OWN_ACTIVITY_TYPE, OWN_EVENT, HOLIDAY, EXCHANGE_RATE, MEASUREMENT, RIGHTS_ANSWER, ORGANISATION,
                    CONTACT, ENCOUNTER, OTHER_PROJECT, STATE_GROUP, OWN_FACT, OWN_NARRATIVE, ACCEPTED_GAP, VERSION,
                    PACK, MEETING, RECOMMENDATION, ISSUE, PACK_COPY, OWN_MARKING -> Optional.empty();
        };
    }

    /// A sheet of their own, where there is one.
    private String activities() {
        return parts.sheets().has("activities") ? "activities" : "content";
    }

    /// `/requested_by` stands in the control `…-requested-by`.
    private static String dashed(Place place) {
        return place.pointer().replace('/', '-').replace('_', '-');
    }

    private Optional<Target> programme(Place place) {
        return switch (place.pointer()) {
            case "/states" -> Target.of("content", "add-state");
            case "/topics" -> Target.of("content", "add-" + firstMissing().code());
            case "/decision_points" -> Target.of("content", "add-point");
            case "/rights_check" -> Target.of("risks");
            default -> Target.of("content", "programme" + dashed(place), "add-state");
        };
    }

    private Debate firstMissing() {
        Set<Debate> taught = open.nowProperty().get().map((Now now) -> Bridges.debates(now.facts().reference(), now.programme())).orElse(Set.of());
        return Debate.MISSION.stream().filter(d -> !taught.contains(d)).findFirst().orElse(Debate.MISSION.getFirst());
    }
}
