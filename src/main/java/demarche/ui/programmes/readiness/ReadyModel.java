package demarche.ui.programmes.readiness;

import demarche.insight.readiness.Readiness;
import demarche.insight.readiness.ReadinessWords;
import demarche.insight.rights.RightsSheet;
import demarche.plan.Programme;
import demarche.plan.choice.ProgrammeStatus;
import demarche.plan.choice.RightsCheck;
import demarche.text.Texts;
import demarche.ui.programmes.part.OpenProgramme;
import demarche.ui.programmes.part.OpenProgramme.Now;
import java.util.Optional;

/// Whether the open programme can be called ready, and the one way to call it so.
public final class ReadyModel {
    private final OpenProgramme open;
    private final Texts texts;

    public ReadyModel(OpenProgramme open) {
        this.open = open;
        this.texts = Texts.of("readiness", open.wording().texts().locale());
    }

    Texts texts() {
        return texts;
    }

    public Readiness of(Now now) {
        return Readiness.of(now.programme(), now.plan(), now.facts());
    }

    ReadinessWords words(Now now) {
        return new ReadinessWords(now.plan(), now.facts(), texts.locale());
    }

    public boolean canBeReady(Now now) {
        return now.programme().status() == ProgrammeStatus.DRAFT && of(now).isReady();
    }

    /// Ready only when nothing that must be there is missing. A programme that touches no rights is noted with it as needing no check.
    ///
    /// @return why it was refused
    public Optional<String> status(ProgrammeStatus status) {
        Optional<Now> now = open.nowProperty().get();
        if (status != ProgrammeStatus.READY || now.isEmpty()) return open.edit(p -> p.withStatus(status));
        if (!of(now.get()).isReady()) return Optional.of(texts.get("readiness.refused"));
        RightsCheck check = RightsSheet.of(now.get().programme(), now.get().plan(), now.get().facts().reference()).standing();
        return open.edit((Programme p) -> p.withRightsCheck(check).withStatus(status));
    }
}
