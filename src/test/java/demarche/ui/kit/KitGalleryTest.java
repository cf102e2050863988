package demarche.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.support.Gallery;
import demarche.support.Gallery.Look;
import demarche.support.ScreenChecks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The parts in every look they must bear.
class KitGalleryTest {
    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of("parts-light", Look.light(1000, 1130)), Arguments.of("parts-dark", Look.dark(1000, 1130)), Arguments.of("parts-200", Look.large(1280, 2600)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everyPartIsNamedUncutAndClear(String name, Look look) {
        var shot = Gallery.shot("kit-" + name, look, PartsPage::parts);

        assertEquals(List.of(), ScreenChecks.of(shot));
    }
}
