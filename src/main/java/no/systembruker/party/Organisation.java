package no.systembruker.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the business register.
 *
 * @param form the register's code: AS, ENK, ESEK, BRL, NUF, BEDR …
 * @param parent the main unit of a sub-unit
 */
public record Organisation(
        UUID uuid,
        OrganisationNumber number,
        String name,
        String form,
        @Nullable OrganisationNumber parent) implements Party {}
