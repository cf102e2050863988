package demarche.ui.kit;

import javafx.scene.layout.Region;

/// Where something can be laid over the screen in front, and lifted again. The window lends it.
public interface Surface {
    /// @param begin puts the keyboard where it is wanted, once the region is there
    void lay(Region floating, Runnable begin);

    void lift();

    /// Says what was just done, at the foot of the window.
    void tell(String sentence);
}
