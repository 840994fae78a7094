package no.systembruker.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.OnPostgres;
import no.systembruker.Statements;
import no.systembruker.TestClock;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The number of statements does not follow how much has happened. */
@OnPostgres
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, module = "changerequest", extraIncludes = "history")
@Import({Town.class, TestClock.class, Statements.class})
class HistoryStatementCountTests {

    private static final int TO_READ_THE_FIRST_PAGE = 2;
    private static final int TO_READ_A_LATER_PAGE = 3;
    private static final int TO_READ_THE_PARTICIPANTS = 2;

    @Autowired
    private Town town;

    @Autowired
    private StoredEntries entries;

    @Autowired
    private History history;

    @Autowired
    private Statements statements;

    @BeforeEach
    void buildTheTown() {
        town.build();
    }

    @Test
    void aPageTakesNoMoreStatementsForMuchThanForLittle() {
        var quiet = partyWith(3);
        var busy = partyWith(300);

        for (var party : List.of(quiet, busy)) {
            assertThat(statements.during(() -> history.page(party, HistoryFilter.NONE, 50)))
                    .hasSize(TO_READ_THE_FIRST_PAGE);
            var last = history.page(party, HistoryFilter.NONE, 2).entries().getLast();
            assertThat(statements.during(() -> history.page(party, HistoryFilter.NONE, last.id(), 50)))
                    .hasSize(TO_READ_A_LATER_PAGE);
            assertThat(statements.during(() -> history.participants(party))).hasSize(TO_READ_THE_PARTICIPANTS);
        }
    }

    private OrganisationNumber partyWith(int count) {
        var party = Town.otherNumbers().skip(4000 + count).findFirst().orElseThrow();
        var key = new SystemUserKey(new SystemId(Town.LOENNSFLYT), party, ExternalRef.of(party));
        var kari = town.signedIn(Town.KARI).person();
        entries.saveAll(IntStream.range(0, count)
                .mapToObj(each -> new StoredEntry(
                        Instant.EPOCH.plusSeconds(each),
                        Act.SYSTEM_USER_CREATED,
                        kari,
                        key,
                        SystemUserKind.STANDARD,
                        UUID.randomUUID(),
                        "Lønnsflyt"))
                .toList());
        return party;
    }
}
