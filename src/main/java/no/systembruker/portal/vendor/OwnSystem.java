package no.systembruker.portal.vendor;

import no.systembruker.register.RegisteredSystem;

/** The system that the address names, for somebody who may speak for its vendor; deleted ones too. */
public record OwnSystem(RegisteredSystem system, VendorMandate mandate) {}
