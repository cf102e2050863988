package demarche.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.disk.FileTrouble;
import demarche.history.merge.Copy;
import demarche.history.share.Share;
import demarche.history.share.Wish;
import demarche.plan.handling.Edition;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import demarche.support.SecretPlans;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// More than a thousand secrets in every text of every kind, in older values, in what was removed, in restricted items and in those of other states: every
/// byte of a share, as it lies there and unpacked, is searched for those that it may not hold.
class SecretsTest {
    private static final int SEEDS = 5;
    private static final Set<Iso3> KENYA = Set.of(new Iso3("KEN"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aShareHoldsNothingThatItsEditionMayNotSee(Edition edition) throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) thenNoneIsFound(seed, Wish.of(edition), Set.of());
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aShareForAStateHoldsNothingOfOthers(Edition edition) throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) thenNoneIsFound(seed, Wish.of(edition).withStates(KENYA), KENYA);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aShareOfAProgrammeHoldsNothingElsewhere(Edition edition) throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) thenNoneIsFound(seed, Wish.of(edition).withProgrammes(Set.of(new ItemId("x-3"), new ItemId("x-7"))), Set.of());
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aShareOfTodaysEditsHoldsNoMore(Edition edition) throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) thenNoneIsFound(seed, Wish.of(edition).withSince(Optional.of(Instant.parse("2026-11-21T00:00:00Z"))), Set.of());
    }

    private void thenNoneIsFound(long seed, Wish wish, Set<Iso3> states) throws IOException, FileTrouble {
        var secrets = new SecretPlans(seed);
        Copy full = secrets.plan(12, 150);
        assertTrue(secrets.planted().size() > 1_000, "secrets of seed " + seed);

        byte[] file = written(Share.of(full, wish));

        Set<String> found = SecretPlans.secretsIn(new String(file, StandardCharsets.ISO_8859_1));
        found.addAll(SecretPlans.secretsIn(unpacked(file)));
        var leaked = new TreeSet<>(found);
        if (!wish.tellsHistory()) leaked.removeAll(SecretPlans.open(full.plan(), wish.edition(), states));
        else leaked.clear();
        if (wish.isInside()) leaked.remove(full.log().getFirst().author());
        assertEquals(Set.of(), new HashSet<>(leaked), "leaked with seed " + seed + " to " + wish);
    }

    private byte[] written(Share share) throws FileTrouble, IOException {
        Path target = folder.resolve("share.demarche");
        new PlanFileWriter(Locale.ENGLISH).write(target, share.copy().plan(), share.copy().log());
        return Files.readAllBytes(target);
    }

    /// Everything that a zip tool shows: names, extra fields, comments, contents.
    private static String unpacked(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
