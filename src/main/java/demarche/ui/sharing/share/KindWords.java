package demarche.ui.sharing.share;

import demarche.plan.Kind;
import demarche.text.Texts;

/// What people call the items of each kind.
record KindWords(Texts texts) {
    String of(Kind kind) {
        return switch (kind) {
            case PLAN -> texts.get("redact.kind.plan");
            case TARGET_STATE -> texts.get("redact.kind.target-state");
            case ASSESSMENT -> texts.get("redact.kind.assessment");
            case FORECAST -> texts.get("redact.kind.forecast");
            case HEARING -> texts.get("redact.kind.hearing");
            case PROGRAMME -> texts.get("redact.kind.programme");
            case ACTIVITY -> texts.get("redact.kind.activity");
            case OWN_ACTIVITY_TYPE -> texts.get("redact.kind.own-activity-type");
            case OWN_EVENT -> texts.get("redact.kind.own-event");
            case HOLIDAY -> texts.get("redact.kind.holiday");
            case BUDGET_LINE -> texts.get("redact.kind.budget-line");
            case EXCHANGE_RATE -> texts.get("redact.kind.exchange-rate");
            case RESULT -> texts.get("redact.kind.result");
            case INDICATOR -> texts.get("redact.kind.indicator");
            case MEASUREMENT -> texts.get("redact.kind.measurement");
            case RISK -> texts.get("redact.kind.risk");
            case RIGHTS_ANSWER -> texts.get("redact.kind.rights-answer");
            case ORGANISATION -> texts.get("redact.kind.organisation");
            case CONTACT -> texts.get("redact.kind.contact");
            case ENCOUNTER -> texts.get("redact.kind.encounter");
            case OTHER_PROJECT -> texts.get("redact.kind.other-project");
            case STATE_GROUP -> texts.get("redact.kind.state-group");
            case OWN_FACT -> texts.get("redact.kind.own-fact");
            case OWN_NARRATIVE -> texts.get("redact.kind.own-narrative");
            case ACCEPTED_GAP -> texts.get("redact.kind.accepted-gap");
            case VERSION -> texts.get("redact.kind.version");
            case PACK -> texts.get("redact.kind.pack");
            case MEETING -> texts.get("redact.kind.meeting");
            case RECOMMENDATION -> texts.get("redact.kind.recommendation");
            case ISSUE -> texts.get("redact.kind.issue");
            case PACK_COPY -> texts.get("redact.kind.pack-copy");
            case OWN_MARKING -> texts.get("redact.kind.own-marking");
        };
    }
}
