package no.systembruker.portal.systemuser;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSVERK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.Statements;
import no.systembruker.Town;
import no.systembruker.portal.ChangeMailbox;
import no.systembruker.portal.PortalTest;
import no.systembruker.portal.Reader;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.Creation;
import no.systembruker.request.CustomerCreation;
import no.systembruker.request.NewSystemUser;
import no.systembruker.request.SeenAccess;
import no.systembruker.systemuser.SystemUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The number of statements behind a page does not follow the amount of data. */
@PortalTest
@Import(Statements.class)
class SystemUserStatementCountTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Town town;

    @Autowired
    private Systems systems;

    @Autowired
    private CustomerCreation creation;

    @Autowired
    private ChangeMailbox changes;

    @Autowired
    private Statements statements;

    private Reader kari;

    @BeforeEach
    void buildTheTown() {
        town.build();
        kari = new Reader(browser, town.signedIn(Town.KARI));
        kari.opens("/");
    }

    @Test
    void choosingAmongManyTakesNoMoreStatementsThanAmongFew() {
        var word = UUID.randomUUID().toString();
        offer(word, 1);
        var all = behind("/system-users/new");
        var amongFew = behind("/system-users/new?search=" + word);
        IntStream.range(0, 30).forEach(number -> offer(word, 1));

        assertThat(behind("/system-users/new?search=" + word)).hasSameSizeAs(amongFew);
        assertThat(behind("/system-users/new")).hasSameSizeAs(all);
    }

    @Test
    void givingMuchTakesNoMoreStatementsThanGivingLittle() {
        var little = offer("Litt", 1);
        var much = offer("Mye", 12);

        assertThat(behind("/system-users/new/" + much.internalId()))
                .hasSameSizeAs(behind("/system-users/new/" + little.internalId()));
        assertThat(giving(much)).hasSameSizeAs(giving(little));
    }

    @Test
    void seeingAnAccessThatWasChangedOftenTakesNoMoreStatementsThanOneThatWasChangedOnce() {
        var little = given(offer("Litt", 2));
        var much = given(offer("Mye", 12));
        removeOneByOne(little, 1);
        removeOneByOne(much, 5);

        assertThat(behind("/system-users/" + much.id())).hasSameSizeAs(behind("/system-users/" + little.id()));
    }

    private void removeOneByOne(SystemUser systemUser, int count) {
        IntStream.range(0, count).forEach(number -> {
            var removal = changes.receiveRemovalOfOnly(systemUser, right(number));
            assertThat(kari.sends("/change-requests/" + removal.id() + "/approval"))
                    .hasStatus(303);
        });
    }

    private List<Statements.Sent> behind(String address) {
        return statements.during(() -> assertThat(kari.opens(address)).hasStatusOk());
    }

    private List<Statements.Sent> giving(RegisteredSystem system) {
        return statements.during(() -> assertThat(kari.sends(
                        "/system-users",
                        "system",
                        system.internalId().toString(),
                        "owner",
                        BAKERI_NORD.value(),
                        "seen",
                        SeenAccess.of(system.access()).mark()))
                .hasStatus(303));
    }

    private SystemUser given(RegisteredSystem system) {
        var wish =
                new NewSystemUser(system.internalId(), BAKERI_NORD, SeenAccess.of(system.access()), Optional.empty());
        return ((Creation.Created) creation.create(wish, town.signedIn(Town.KARI))).systemUser();
    }

    private RegisteredSystem offer(String name, int size) {
        var rights = IntStream.range(0, size)
                .mapToObj(SystemUserStatementCountTests::right)
                .toList();
        rights.forEach(right -> town.registerResource(right, "lonn"));
        var id = LOENNSVERK + "_" + UUID.randomUUID();
        town.offerSystem(id, Town.text(name), rights, List.of(Town.SALARY));
        return systems.find(new SystemId(id)).orElseThrow();
    }

    private static String right(int number) {
        return "tjeneste-" + number;
    }
}
