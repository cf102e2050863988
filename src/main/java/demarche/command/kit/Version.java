package demarche.command.kit;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version of the program, from its jar.
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Demarche " + number()};
    }

    /// `0.1.0`, or `unpacked` where it runs from classes.
    public static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("unpacked");
    }
}
