package no.systembruker.portal;

import java.util.List;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeSubmission;
import no.systembruker.changerequest.NewChangeRequest;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Where the changes come in that Lønnsverk wants of what Bakeri Nord has given it. */
@TestComponent
public class ChangeMailbox {

    public static final String SKATTEKORT = "skattekort";

    private final Town town;
    private final SystemUserCreation creation;
    private final ChangeIntake intake;
    private final TransactionOperations transaction;
    private final JdbcClient database;

    ChangeMailbox(
            Town town,
            SystemUserCreation creation,
            ChangeIntake intake,
            TransactionOperations transaction,
            JdbcClient database) {
        this.town = town;
        this.creation = creation;
        this.intake = intake;
        this.transaction = transaction;
        this.database = database;
    }

    /** An access to {@code a-melding} and the package {@code lonn}, of a system that offers more. */
    public SystemUser access() {
        town.registerResource(SKATTEKORT, "lonn");
        var system = Town.LOENNSVERK + "_" + UUID.randomUUID();
        town.registerSystem(
                system, List.of(Town.A_MELDING, SKATTEKORT), List.of(Town.SALARY, "urn:altinn:accesspackage:pensjon"));
        var key = new SystemUserKey(new SystemId(system), Town.BAKERI_NORD, ExternalRef.of(Town.BAKERI_NORD));
        var access = new Access(List.of(Right.to(Town.A_MELDING)), List.of("lonn"));
        var kari = town.signedIn(Town.KARI).person();
        var id = new SystemUserId(UUID.randomUUID());
        return transaction.execute(status -> creation.createStandard(id, key, "Lønnsflyt", access, kari));
    }

    /** Wants pensions in addition and the messages gone, and in vain what it has and what it has not. */
    public ChangeRequest receive(SystemUser systemUser) {
        return receive(
                systemUser,
                List.of(),
                List.of(Town.A_MELDING, SKATTEKORT),
                List.of("urn:altinn:accesspackage:pensjon", Town.SALARY));
    }

    public ChangeRequest receiveRemoval(SystemUser systemUser) {
        return receive(systemUser, List.of(), List.of(Town.A_MELDING), List.of());
    }

    /** Wants the package gone and what it contains, and what is nowhere to be found. */
    public ChangeRequest receiveRemovalOf(SystemUser systemUser, String... unwanted) {
        return receive(systemUser, List.of(), List.of(unwanted), List.of(), List.of(Town.SALARY));
    }

    public ChangeRequest receiveRemovalOfOnly(SystemUser systemUser, String unwanted) {
        return receive(systemUser, List.of(), List.of(unwanted), List.of());
    }

    public ChangeRequest receiveAddition(SystemUser systemUser) {
        return receive(systemUser, List.of(SKATTEKORT), List.of(), List.of());
    }

    public void letTimeRunOut(ChangeRequest request) {
        database.sql("update change_request set expires = created where id = :id")
                .param("id", request.id().value())
                .update();
    }

    /** So short that it comes first of all that waits. */
    public void letTimeBeShort(ChangeRequest request) {
        database.sql("update change_request set expires = current_timestamp + interval '1' hour where id = :id")
                .param("id", request.id().value())
                .update();
    }

    private ChangeRequest receive(
            SystemUser systemUser, List<String> required, List<String> unwanted, List<String> packages) {
        return receive(systemUser, required, unwanted, packages, List.of());
    }

    private ChangeRequest receive(
            SystemUser systemUser,
            List<String> required,
            List<String> unwanted,
            List<String> packages,
            List<String> unwantedPackages) {
        var asked = new NewChangeRequest(
                Town.LOENNSVERK,
                systemUser.id(),
                required.stream().map(Town::rightTo).toList(),
                unwanted.stream().map(Town::rightTo).toList(),
                packages,
                unwantedPackages,
                null);
        return switch (intake.submit(new ChangeRequestId(UUID.randomUUID()), asked)) {
            case ChangeSubmission.Created created -> created.request();
            case ChangeSubmission.Repeated repeated -> throw new AssertionError("repeated");
            case ChangeSubmission.NoChangeNeeded nothing -> throw new AssertionError("nothing");
            case ChangeSubmission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }
}
