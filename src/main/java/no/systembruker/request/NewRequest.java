package no.systembruker.request;

import java.util.List;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;

/** What a vendor asks a customer for, as it came: {@link RequestIntake} says whether it can be asked. */
public sealed interface NewRequest permits NewStandardRequest, NewAgentRequest {

    /** Who asks, as proved by the token. */
    OrganisationNumber vendor();

    String systemId();

    /** The customer's organisation number. */
    String party();

    /** Null or empty for the default. */
    @Nullable
    String externalRef();

    /** Null or empty for the system's name. */
    @Nullable
    String title();

    /** Access packages as URNs; null when the vendor named none at all. */
    @Nullable
    List<String> packages();

    /** Null or empty for none. */
    @Nullable
    String redirectUrl();

    /** The same question as a request that was made before. */
    static NewRequest again(SystemUserRequest request) {
        var key = request.key();
        var packages =
                request.access().packages().stream().map(AccessPackage::urnOf).toList();
        var url = request.redirectUrl() == null ? null : request.redirectUrl().toString();
        return switch (request) {
            case StandardRequest standard ->
                new NewStandardRequest(
                        key.system().vendor(),
                        key.system().value(),
                        key.owner().value(),
                        key.externalRef().value(),
                        request.title(),
                        request.access().rights().stream().map(AskedRight::of).toList(),
                        packages,
                        url);
            case AgentRequest agent ->
                new NewAgentRequest(
                        key.system().vendor(),
                        key.system().value(),
                        key.owner().value(),
                        key.externalRef().value(),
                        request.title(),
                        packages,
                        url);
        };
    }

    default SystemUserKind kind() {
        return switch (this) {
            case NewStandardRequest standard -> SystemUserKind.STANDARD;
            case NewAgentRequest agent -> SystemUserKind.AGENT;
        };
    }

    default String titleFor(RegisteredSystem system) {
        var title = title();
        return title == null || title.isEmpty() ? system.name().nb() : title;
    }
}
