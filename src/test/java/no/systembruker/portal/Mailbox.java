package no.systembruker.portal;

import java.util.List;
import java.util.UUID;
import no.systembruker.Town;
import no.systembruker.request.NewAgentRequest;
import no.systembruker.request.NewRequest;
import no.systembruker.request.NewStandardRequest;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where Bakeri Nord's requests come in: each a new one, from Lønnsverk. */
@TestComponent
public class Mailbox {

    public static final String RETURN_ADDRESS = "https://loennsverk.example/kvittering?kunde=17";

    private final RequestIntake intake;
    private final JdbcClient database;

    Mailbox(RequestIntake intake, JdbcClient database) {
        this.intake = intake;
        this.database = database;
    }

    public SystemUserRequest receive() {
        return receive(null);
    }

    public SystemUserRequest receive(@Nullable String title) {
        return receive(Town.LOENNSFLYT, title, UUID.randomUUID().toString());
    }

    /** Asks for the salary package and for one single service. */
    public SystemUserRequest receive(String system, @Nullable String title, String externalRef) {
        return submitted(new NewStandardRequest(
                Town.LOENNSVERK,
                system,
                Town.BAKERI_NORD.value(),
                externalRef,
                title,
                List.of(Town.rightTo(Town.A_MELDING)),
                List.of(Town.SALARY),
                system.equals(Town.LOENNSFLYT) ? RETURN_ADDRESS : null));
    }

    /** Asks for the salary package, to be used for clients. */
    public SystemUserRequest receiveForClients() {
        return receiveForClients(Town.LOENNSFLYT);
    }

    public SystemUserRequest receiveForClients(String system) {
        return submitted(new NewAgentRequest(
                Town.LOENNSVERK,
                system,
                Town.BAKERI_NORD.value(),
                UUID.randomUUID().toString(),
                null,
                List.of(Town.SALARY),
                system.equals(Town.LOENNSFLYT) ? RETURN_ADDRESS : null));
    }

    public void takeBack(SystemUserRequest request) {
        intake.withdraw(request.id(), Town.LOENNSVERK);
    }

    public void letTimeRunOut(SystemUserRequest request) {
        database.sql("update systemuser_request set expires = created where id = :id")
                .param("id", request.id().value())
                .update();
    }

    /** So long that it comes last of all that waits. */
    public void letTimeBeLong(SystemUserRequest request) {
        database.sql("update systemuser_request set expires = expires + interval '900' day where id = :id")
                .param("id", request.id().value())
                .update();
    }

    /** As when the same was asked for and given by another request in the meantime. */
    public void giveKeyOf(SystemUserRequest first, SystemUserRequest second) {
        database.sql("update systemuser_request set standing = null where id = :id")
                .param("id", first.id().value())
                .update();
        database.sql("update systemuser_request set external_ref = :reference where id = :id")
                .param("reference", first.key().externalRef().value())
                .param("id", second.id().value())
                .update();
    }

    public void takeRightsFrom(String system) {
        database.sql("update registered_system set rights = json '[]' where system_id = :id")
                .param("id", system)
                .update();
    }

    public void takePackagesFrom(String system) {
        database.sql("update registered_system set packages = json '[]' where system_id = :id")
                .param("id", system)
                .update();
    }

    public void withdraw(String system) {
        database.sql("update registered_system set deleted = true where system_id = :id")
                .param("id", system)
                .update();
    }

    private SystemUserRequest submitted(NewRequest question) {
        return switch (intake.submit(question)) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> repeated.request();
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }
}
