package no.systembruker.overview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.systembruker.Town;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.changerequest.ChangeIntake;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.ChangeSubmission;
import no.systembruker.changerequest.NewChangeRequest;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegistration;
import no.systembruker.party.PersonId;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.Role;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.SystemId;
import no.systembruker.register.SystemRegister;
import no.systembruker.register.SystemRegistration;
import no.systembruker.request.NewAgentRequest;
import no.systembruker.request.NewRequest;
import no.systembruker.request.NewStandardRequest;
import no.systembruker.request.RequestIntake;
import no.systembruker.request.Submission;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.OwnLabel;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserCreation;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUserKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** An organisation that nobody has heard of before, which Tiril runs: what vendors ask of it, and what it gives. */
@TestComponent
public class Customer {

    public static final PersonNumber TIRIL = new PersonNumber("08927319099");
    public static final Access SALARY = new Access(List.of(Right.to(Town.A_MELDING)), List.of("lonn"));

    private static final AtomicInteger MET = new AtomicInteger(500);

    private final Town town;
    private final PartyRegistration registration;
    private final SystemRegister register;
    private final SystemUserCreation creation;
    private final RequestIntake requests;
    private final ChangeIntake changes;
    private final TransactionOperations transaction;

    private OrganisationNumber number = Town.BAKERI_NORD;

    Customer(
            Town town,
            PartyRegistration registration,
            SystemRegister register,
            SystemUserCreation creation,
            RequestIntake requests,
            ChangeIntake changes,
            TransactionOperations transaction) {
        this.town = town;
        this.registration = registration;
        this.register = register;
        this.creation = creation;
        this.requests = requests;
        this.changes = changes;
        this.transaction = transaction;
    }

    public OrganisationNumber number() {
        return number;
    }

    public void arrive() {
        town.build();
        number = Town.otherNumbers().skip(MET.getAndIncrement()).findFirst().orElseThrow();
        registration.registerPerson(TIRIL, "Tiril Sunde");
        town.give(TIRIL, Role.DAGLIG_LEDER, town.found(number, "Kafé Sør AS", "AS"));
    }

    public SystemId system(OrganisationNumber vendor, String name) {
        return system(vendor, Town.text(name));
    }

    public SystemId system(OrganisationNumber vendor, LocalisedText name) {
        var id = vendor + "_" + UUID.randomUUID();
        register.register(
                new SystemRegistration(
                        id,
                        vendor,
                        name,
                        name,
                        List.of(Town.rightTo(Town.A_MELDING)),
                        List.of(Town.SALARY, "urn:altinn:accesspackage:pensjon"),
                        List.of(id),
                        List.of(),
                        false),
                Town.EDIT);
        return new SystemId(id);
    }

    public SystemUser gives(SystemId system, String title) {
        return gives(system, title, null, UUID.randomUUID().toString(), SALARY);
    }

    public SystemUser labels(SystemId system, String label) {
        return gives(system, "Lønnsflyt", label, UUID.randomUUID().toString(), SALARY);
    }

    public SystemUser gives(SystemId system, String title, @Nullable String label, String reference, Access access) {
        var key = new SystemUserKey(system, number, new ExternalRef(reference));
        return transaction.execute(status -> creation.createStandard(
                newId(), key, title, Optional.ofNullable(label).map(OwnLabel::new), access, tiril()));
    }

    public SystemUser givesForClients(SystemId system) {
        var key = new SystemUserKey(
                system, number, new ExternalRef(UUID.randomUUID().toString()));
        return transaction.execute(
                status -> creation.createAgent(newId(), key, "Lønnsflyt", List.of("pensjon"), tiril()));
    }

    public SystemUserRequest isAsked(SystemId system, String title) {
        return submitted(new NewStandardRequest(
                system.vendor(),
                system.value(),
                number.value(),
                UUID.randomUUID().toString(),
                title,
                List.of(Town.rightTo(Town.A_MELDING)),
                List.of(Town.SALARY),
                null));
    }

    public SystemUserRequest isAskedForClients(SystemId system) {
        return submitted(new NewAgentRequest(
                system.vendor(),
                system.value(),
                number.value(),
                UUID.randomUUID().toString(),
                null,
                List.of(Town.SALARY),
                null));
    }

    /** To take the salary package from it. */
    public ChangeRequest isAskedToChange(SystemUser systemUser) {
        var asked = new NewChangeRequest(
                systemUser.key().system().vendor(),
                systemUser.id(),
                List.of(),
                List.of(),
                List.of(),
                List.of(Town.SALARY),
                null);
        return switch (changes.submit(new ChangeRequestId(UUID.randomUUID()), asked)) {
            case ChangeSubmission.Created created -> created.request();
            case ChangeSubmission.Repeated repeated -> throw new AssertionError("repeated");
            case ChangeSubmission.NoChangeNeeded nothing -> throw new AssertionError("nothing");
            case ChangeSubmission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private SystemUserRequest submitted(NewRequest asked) {
        return switch (requests.submit(asked)) {
            case Submission.Created created -> created.request();
            case Submission.Repeated repeated -> throw new AssertionError("repeated");
            case Submission.Refused refused -> throw new AssertionError(refused.refusal());
        };
    }

    private PersonId tiril() {
        return town.signedIn(TIRIL).person();
    }

    private static SystemUserId newId() {
        return new SystemUserId(UUID.randomUUID());
    }
}
