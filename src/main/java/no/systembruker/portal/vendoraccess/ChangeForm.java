package no.systembruker.portal.vendoraccess;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.changerequest.ChangeRequestId;
import no.systembruker.changerequest.NewChangeRequest;
import no.systembruker.register.AskedRight;
import no.systembruker.systemuser.SystemUser;
import org.jspecify.annotations.Nullable;

/**
 * A change that a vendor chooses to ask for.
 *
 * @param change the id that the change request will have, so that a form that is sent twice asks once
 */
record ChangeForm(
        @Nullable List<String> add,
        @Nullable List<String> remove,
        @Nullable String change) {

    static final String PACKAGE = "package:";
    static final String SERVICE = "service:";

    ChangeRequestId id() {
        return Optional.ofNullable(change)
                .flatMap(ChangeRequestId::parse)
                .orElseGet(() -> new ChangeRequestId(UUID.randomUUID()));
    }

    NewChangeRequest of(SystemUser systemUser) {
        return new NewChangeRequest(
                systemUser.key().system().vendor(),
                systemUser.id(),
                rights(add),
                rights(remove),
                packages(add),
                packages(remove),
                null);
    }

    private static List<AskedRight> rights(@Nullable List<String> chosen) {
        return named(chosen, SERVICE).stream().map(AskedRight::to).toList();
    }

    private static List<String> packages(@Nullable List<String> chosen) {
        return named(chosen, PACKAGE).stream().map(AccessPackage::urnOf).toList();
    }

    private static List<String> named(@Nullable List<String> chosen, String prefix) {
        return Objects.requireNonNullElse(chosen, List.<String>of()).stream()
                .filter(one -> one.startsWith(prefix))
                .map(one -> one.substring(prefix.length()))
                .toList();
    }
}
