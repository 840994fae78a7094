package no.systembruker.changerequest;

import no.systembruker.register.Access;

/** What a vendor wants changed: what its system user is to have, and what it is to have no longer. */
public record Change(Access required, Access unwanted) {}
