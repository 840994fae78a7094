package no.systembruker.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A role and what it gives whoever has it in an organisation: to hold the package, to pass it on, or both.
 *
 * @param organisationForm the only form of organisation this is true for; null for every form
 */
public record Holder(String role, @Nullable String organisationForm, boolean holds, boolean mayPassOn) {

    public boolean concerns(String form) {
        return organisationForm == null || organisationForm.equals(form);
    }
}
