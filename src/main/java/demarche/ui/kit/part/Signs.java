package demarche.ui.kit.part;

import demarche.pack.figure.SignPaths;
import demarche.pack.figure.SignPaths.Ink;
import demarche.pack.figure.SignPaths.Part;
import demarche.ui.kit.Style;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A debate, vote or depth as a small picture that grows with the text. Give it a name where no words beside it say the same.
public final class Signs extends Region {
    private final Group drawing = new Group();
    private final Scale scale = new Scale(1, 1);

    private Signs(List<Part> parts) {
        Style.styled(this, Style.SIGN);
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        parts.forEach(part -> drawing.getChildren().add(path(part)));
        getChildren().add(drawing);
    }

    /// @param debate the id the reference gives it, such as `cyber-norms`
    /// @param taught filled when true, outlined when it is missing
    public static Signs debate(String debate, boolean taught) {
        var shape = SignPaths.Debate.of(debate);
        var sign = new Signs(shape.parts(taught ? Ink.FILLED : Ink.OUTLINED));
        sign.getStyleClass().add(shape.id());
        return sign;
    }

    public static Signs vote(SignPaths.Vote vote) {
        return Style.styled(new Signs(vote.parts()), Style.VOTE, switch (vote) {
            case YES -> Style.VOTE_YES;
            case NO -> Style.VOTE_NO;
            case ABSTAINED -> Style.VOTE_ABSTAINED;
            case ABSENT -> Style.VOTE_ABSENT;
            case WITHOUT_VOTE -> Style.VOTE_WITHOUT;
        });
    }

    /// Bars in the colour of the text.
    ///
    /// @param filled 0 to 3
    public static Signs depth(int filled) {
        return new Signs(SignPaths.depth(filled));
    }

    /// Bars in the colour of a debate.
    public static Signs depth(int filled, String debate) {
        var sign = depth(filled);
        sign.getStyleClass().add(SignPaths.Debate.of(debate).id());
        return sign;
    }

    /// What a reader hears; without it the sign is silent.
    public Signs named(String name) {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        return this;
    }

    private static SVGPath path(Part part) {
        var path = new SVGPath();
        path.setContent(part.path());
        path.setFillRule(FillRule.EVEN_ODD);
        return Style.styled(path, switch (part.ink()) {
            case FILLED -> Style.FILLED;
            case OUTLINED -> Style.OUTLINED;
            case DOTTED -> Style.DOTTED;
        });
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / SignPaths.BOX);
        scale.setY(getHeight() / SignPaths.BOX);
    }
}
