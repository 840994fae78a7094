package no.systembruker.delegation;

import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserId;

/** A system user for clients that stops working for one, or would. */
public record StoppedAccess(SystemUserId agent, SystemId system, String title) {}
