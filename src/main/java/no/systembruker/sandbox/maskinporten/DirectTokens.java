package no.systembruker.sandbox.maskinporten;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Issued;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Answer.Found;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Answer.NotFound;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Answer.Unavailable;
import org.springframework.stereotype.Component;

/** Tokens without a grant, for scripts: no client, key or registered scope is needed, but a system user must be there. */
@Sandbox
@Component
public class DirectTokens {

    /** Whose system user, and the vendor's own name for it. */
    public record SystemUserOf(OrganisationNumber owner, Optional<String> externalRef) {}

    private final MaskinportenClients clients;
    private final SystemUserLookup lookup;
    private final MaskinportenTokens tokens;

    DirectTokens(MaskinportenClients clients, SystemUserLookup lookup, MaskinportenTokens tokens) {
        this.clients = clients;
        this.lookup = lookup;
        this.tokens = tokens;
    }

    /** A token of the organisation, by the client named, else its newest one, else one made up. */
    public AccessToken forOrganisation(
            OrganisationNumber organisation, List<String> scopes, Optional<String> clientId) {
        var client = candidates(organisation, clientId)
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        return tokens.issue(TokenContent.of(client, organisation, scopes));
    }

    /** A system user's token, if one matches the client named, else any of the organisation's. */
    public GrantAnswer forSystemUser(
            OrganisationNumber vendor, List<String> scopes, Optional<String> clientId, SystemUserOf systemUser) {
        var target = new SystemUserTarget(systemUser.owner(), systemUser.externalRef());
        for (var client : candidates(vendor, clientId).toList()) {
            switch (lookup.ask(target.asAskedBy(client, vendor))) {
                case Found found -> {
                    var content = TokenContent.of(client, vendor, scopes).with(target.answeredBy(found));
                    return new Issued(tokens.issue(content));
                }
                case Unavailable unavailable -> {
                    return new Refused(GrantFault.LOOKUP_UNAVAILABLE, unavailable.reason());
                }
                case NotFound tryTheNext -> {}
            }
        }
        return new Refused(GrantFault.NO_SYSTEM_USER, Grants.NO_SYSTEM_USER);
    }

    private Stream<String> candidates(OrganisationNumber organisation, Optional<String> clientId) {
        return clientId.map(Stream::of)
                .orElseGet(() -> clients.of(organisation).stream().map(MaskinportenClient::id));
    }
}
