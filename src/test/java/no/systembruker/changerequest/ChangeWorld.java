package no.systembruker.changerequest;

import static no.systembruker.Town.BAKERI_NORD;
import static no.systembruker.Town.LOENNSVERK;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.Town;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** A system of Lønnsverk's that offers three services and two packages, of which the bakery has given it some. */
@TestComponent
class ChangeWorld {

    static final String A_MELDING = Town.A_MELDING;
    static final String KRAV = "krav-og-betalinger";
    static final String SKATTEKORT = "skattekort";

    private final Town town;
    private final SystemUserCreation creation;
    private final TransactionOperations transaction;

    ChangeWorld(Town town, SystemUserCreation creation, TransactionOperations transaction) {
        this.town = town;
        this.creation = creation;
        this.transaction = transaction;
    }

    /** Has {@code a-melding}, {@code krav-og-betalinger} and the package {@code lonn}. */
    SystemUser systemUser() {
        return systemUserOf(LOENNSVERK);
    }

    SystemUser systemUserOf(OrganisationNumber vendor) {
        town.build();
        town.registerResource(KRAV, "lonn");
        town.registerResource(SKATTEKORT, "lonn");
        var system = new SystemId(vendor + "_" + UUID.randomUUID());
        town.registerSystem(system.value(), List.of(A_MELDING, KRAV, SKATTEKORT), List.of(urn("lonn"), urn("pensjon")));
        return give(system, access(List.of(A_MELDING, KRAV), List.of("lonn")), BAKERI_NORD.value());
    }

    SystemUser give(SystemId system, Access access, String externalRef) {
        var key = new SystemUserKey(system, BAKERI_NORD, new ExternalRef(externalRef));
        var kari = town.signedIn(Town.KARI).person();
        var id = new SystemUserId(UUID.randomUUID());
        return transaction.execute(status -> creation.createStandard(id, key, "Lønnsflyt", access, kari));
    }

    /** Has the packages {@code regnskapsforer-lonn} and {@code skattegrunnlag}, for clients. */
    SystemUser agent() {
        town.build();
        var system = new SystemId(LOENNSVERK + "_" + UUID.randomUUID());
        var packages = Stream.of(
                        "regnskapsforer-lonn",
                        "skattegrunnlag",
                        "regnskapsforer-uten-signeringsrettighet",
                        "jordbruk",
                        "maskinporten-scopes")
                .map(ChangeWorld::urn)
                .toList();
        town.registerSystem(system.value(), List.of(A_MELDING), packages);
        var key = new SystemUserKey(system, BAKERI_NORD, ExternalRef.of(BAKERI_NORD));
        var kari = town.signedIn(Town.KARI).person();
        var id = new SystemUserId(UUID.randomUUID());
        return transaction.execute(status ->
                creation.createAgent(id, key, "Årsoppgjør", List.of("regnskapsforer-lonn", "skattegrunnlag"), kari));
    }

    static Asking of(SystemUser systemUser) {
        return new Asking(systemUser.id(), Access.NONE, Access.NONE);
    }

    /** What the vendor asks for, put together bit by bit. */
    record Asking(SystemUserId systemUser, Access required, Access unwanted) {

        Asking adding(List<String> resources, String... packages) {
            return new Asking(systemUser, access(resources, List.of(packages)), unwanted);
        }

        Asking removing(List<String> resources, String... packages) {
            return new Asking(systemUser, required, access(resources, List.of(packages)));
        }

        NewChangeRequest asked() {
            return askedBy(LOENNSVERK);
        }

        NewChangeRequest askedBy(OrganisationNumber vendor) {
            return new NewChangeRequest(
                    vendor,
                    systemUser,
                    required.rights().stream()
                            .map(Right::resource)
                            .map(Town::rightTo)
                            .toList(),
                    unwanted.rights().stream()
                            .map(Right::resource)
                            .map(Town::rightTo)
                            .toList(),
                    urns(required),
                    urns(unwanted),
                    null);
        }

        private static List<String> urns(Access access) {
            return access.packages().stream().map(ChangeWorld::urn).toList();
        }
    }

    static Access access(List<String> resources, List<String> packages) {
        return new Access(resources.stream().map(Right::to).toList(), packages);
    }

    static String urn(String slug) {
        return "urn:altinn:accesspackage:" + slug;
    }

    static ChangeRequestId newId() {
        return new ChangeRequestId(UUID.randomUUID());
    }
}
