package demarche.ui.states.votes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.reference.state.State;
import demarche.reference.state.Vote;
import demarche.ui.states.GivenStates;
import demarche.ui.states.facts.OpenState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the profile says of how a state voted.
class VotesViewModelTest {
    private static final Pattern LATER_THAN_15_JANUARY_2020 = Pattern.compile("\\b20(2[1-9]|[3-9]\\d)\\b|(Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 2020|UN Convention|Second Protocol");
    @TempDir
    Path folder;
    private GivenStates given;
    private OpenState open;
    private VotesViewModel votes;

    private void opened(String sample, String code) {
        given = GivenStates.of(sample, folder);
        open = given.open(code);
        votes = new VotesViewModel(given.wording());
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void aPlanOfJanuary2020NamesNoLaterVoteOfAnyState() {
        opened(GivenStates.OF_2020, "GTM");

        for (State state : given.desk().reference().states()) {
            open.open(state.iso3());
            var words = votes.lines(GivenStates.now(open)).stream().map(l -> l.resolution().title() + l.words() + l.source());
            assertEquals(List.of(), words.filter(w -> LATER_THAN_15_JANUARY_2020.matcher(w).find()).toList(), state.nameEn());
        }
    }

    @Test
    void theVotesStandInTwoLanesAndThoseWithoutAVoteAreTold() {
        opened(GivenStates.OF_2026, "GTM");
        var lines = votes.lines(GivenStates.now(open));

        assertEquals(List.of("73/187", "74/247", "75/282", "79/243"), lines.stream().filter(l -> l.lane() == 1).map(l -> l.resolution().shortSymbol()).toList());
        assertEquals("yes 7", votes.counted(lines, Optional.of(Vote.YES)));
        assertEquals("absent 0: not a position", votes.counted(lines, Optional.of(Vote.ABSENT)));
        assertEquals("adopted without a vote 3", votes.counted(lines, Optional.empty()));
    }

    @Test
    void anObserverHasNoVotes() {
        opened(GivenStates.OF_2026, "VAT");

        assertTrue(votes.lines(GivenStates.now(open)).isEmpty());
    }
}
