package demarche.insight.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.insight.people.Likeness.Why;
import demarche.plan.Contact;
import demarche.plan.id.Iso3;
import demarche.plan.id.ItemId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final List<String> NAMES = List.of("leila", "hedi", "amina", "tomas", "ines", "josefa", "marisol", "wanjiru", "okoye", "novak", "duarte", "mansouri", "trabelsi",
            "quetzal", "acacia", "ceiba", "ibis", "sandalo", "bintang", "oluwaseun");

    @ParameterizedTest
    @CsvSource({"Leïla Mansouri, LEILA MANSOURI, SAME_NAME", "Dr Leïla Mansouri, Leila Mansouri, SAME_NAME", "Amina Al-Said, Amina Alsaid, SAME_NAME", "Mansouri Leïla, Leila Mansouri, OTHER_ORDER",
            "L. Mansouri, Leïla Mansouri, INITIALS", "Mansouri L., Leïla Mansouri, INITIALS", "Leïla B. Mansouri, Leïla Mansouri, INITIALS"})
    void oneNameIsKnownAgainHoweverItIsWritten(String one, String other, Why why) {
        assertEquals(Optional.of(why), Likeness.why(named(one), named(other)));
    }

    @ParameterizedTest
    @CsvSource({"Leïla Mansouri, Hédi Mansouri", "Leïla Mansouri, Leïla Trabelsi", "H. Mansouri, Leïla Mansouri", "Leïla, Leïla Mansouri"})
    void twoNamesStayTwo(String one, String other) {
        assertEquals(Optional.empty(), Likeness.why(named(one), named(other)));
    }

    @Test
    void theSameReachIsTheSurestSign() {
        Contact desk = named("Second secretary").withReach("tel. +216 71 000 101, desk@sample.example");

        assertEquals(Optional.of(Why.REACH), Likeness.why(desk, named("Hédi Trabelsi").withReach("71 000 101")));
        assertEquals(Optional.of(Why.REACH), Likeness.why(desk, named("Hédi Trabelsi").withReach("Desk@Sample.example")));
        assertEquals(Optional.empty(), Likeness.why(desk, named("Hédi Trabelsi").withReach("71 000 102")));
    }

    @Test
    void initialsOfAnotherStateAreNobodysInitials() {
        Contact there = named("L. Mansouri").withState(Optional.of(new Iso3("MAR")));

        assertEquals(Optional.empty(), Likeness.why(there, named("Leïla Mansouri").withState(Optional.of(new Iso3("TUN")))));
    }

    @Test
    void nobodyIsLikeThemselvesAndTheSurestComesFirst() {
        Contact asked = named("Leïla Mansouri").withReach("desk@sample.example");
        Contact same = named("Leila Mansouri");
        Contact reached = named("Desk").withReach("desk@sample.example");

        var likes = Likeness.to(asked, List.of(same, asked, reached));

        assertEquals(List.of(reached, same), likes.stream().map(Likeness.Like::contact).toList());
    }

    @Test
    void aNameWrittenAnotherWayIsFoundInBothDirections() {
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            List<String> name = some(random, 2 + random.nextInt(2));
            Contact plain = named(String.join(" ", name));
            Contact other = named(written(name, random));

            assertTrue(Likeness.why(plain, other).isPresent() && Likeness.why(other, plain).isPresent(), "seed " + seed + ": " + plain.title() + " / " + other.title());
        }
    }

    @Test
    void anotherFamilyNameIsAnotherPerson() {
        for (long seed = 0; seed < 2000; seed++) {
            var random = new Random(seed);
            List<String> names = some(random, 4);
            Contact one = named(names.get(0) + " " + names.get(1));
            Contact other = named(names.get(2) + " " + names.get(3));

            assertEquals(Optional.empty(), Likeness.why(one, other), "seed " + seed);
        }
    }

    private static List<String> some(Random random, int many) {
        var all = new ArrayList<>(NAMES);
        Collections.shuffle(all, random);
        return all.subList(0, many);
    }

    /// With accents and capitals, in another order, or with an initial for the first name.
    private static String written(List<String> name, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> name.stream().map(w -> w.replace('a', 'á').replace('e', 'É')).collect(Collectors.joining("-"));
            case 1 -> name.getLast().toUpperCase() + ", " + String.join(" ", name.subList(0, name.size() - 1));
            default -> name.getFirst().charAt(0) + ". " + name.getLast();
        };
    }

    private static Contact named(String name) {
        return Contact.titled(ItemId.random(), name);
    }
}
