package no.systembruker.changerequest;

import no.systembruker.systemuser.SystemUser;

/** What there is left to ask for of a change. */
public sealed interface ChangeVerification {

    record Verified(SystemUser systemUser, ChangeEffect effect) implements ChangeVerification {}

    record Refused(ChangeRefusal refusal) implements ChangeVerification {}
}
