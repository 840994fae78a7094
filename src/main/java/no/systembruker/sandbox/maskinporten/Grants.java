package no.systembruker.sandbox.maskinporten;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.catalogue.PlainText;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.SandboxAddresses;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Issued;
import no.systembruker.sandbox.maskinporten.GrantAnswer.Refused;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Answer.Found;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Answer.NotFound;
import no.systembruker.sandbox.maskinporten.SystemUserLookup.Answer.Unavailable;
import org.springframework.stereotype.Component;

/** Changes a JWT grant into an access token, or says what is wrong with it. */
@Sandbox
@Component
class Grants {

    /** One text for every reason, so that nobody learns which customers exist. */
    static final String NO_SYSTEM_USER = "No system user matches the client, its owner and authorization_details";

    private static final int LONGEST_CLIENT_ID = 255;

    private final MaskinportenClients clients;
    private final SystemUserLookup lookup;
    private final MaskinportenTokens tokens;
    private final UsedGrants used;
    private final List<GrantCheck> checks;

    Grants(
            MaskinportenClients clients,
            SystemUserLookup lookup,
            MaskinportenTokens tokens,
            UsedGrants used,
            SandboxAddresses addresses,
            Clock clock) {
        this.clients = clients;
        this.lookup = lookup;
        this.tokens = tokens;
        this.used = used;
        this.checks = checks(addresses, clock);
    }

    GrantAnswer answer(String text) {
        return Assertion.parse(text)
                .map(this::answer)
                .orElseGet(() -> new Refused(GrantFault.MALFORMED, "The assertion is not a signed JWT"));
    }

    private GrantAnswer answer(Assertion assertion) {
        Optional<GrantAnswer> refusal = HeaderCheck.check(assertion).map(refused -> refused);
        return refusal.orElseGet(() -> assertion
                .text("iss")
                .filter(id -> PlainText.isLine(id, LONGEST_CLIENT_ID))
                .flatMap(clients::find)
                .map(client -> answer(new Grant(assertion, client)))
                .orElseGet(() -> new Refused(GrantFault.UNKNOWN_CLIENT, "iss is not a client of this environment")));
    }

    private GrantAnswer answer(Grant grant) {
        Optional<GrantAnswer> refusal = checks.stream()
                .map(check -> check.check(grant))
                .flatMap(Optional::stream)
                .<GrantAnswer>map(refused -> refused)
                .findFirst();
        return refusal.orElseGet(() -> content(grant));
    }

    private GrantAnswer content(Grant grant) {
        var content = new TokenContent(
                grant.client().id(),
                grant.client().owner(),
                grant.scopes(),
                grant.resources(),
                grant.assertion().text("pid"),
                Optional.empty());
        return SystemUserTarget.of(grant)
                .map(target -> forSystemUser(grant, content, target))
                .orElseGet(() -> issue(grant, content));
    }

    private GrantAnswer forSystemUser(Grant grant, TokenContent content, SystemUserTarget target) {
        return switch (lookup.ask(
                target.asAskedBy(grant.client().id(), grant.client().owner()))) {
            case Found found -> issue(grant, content.with(target.answeredBy(found)));
            case NotFound nobody -> new Refused(GrantFault.NO_SYSTEM_USER, NO_SYSTEM_USER);
            case Unavailable unavailable -> new Refused(GrantFault.LOOKUP_UNAVAILABLE, unavailable.reason());
        };
    }

    private GrantAnswer issue(Grant grant, TokenContent content) {
        return used.use(grant)
                ? new Issued(tokens.issue(content))
                : new Refused(GrantFault.ALREADY_USED, "The grant has been used already");
    }

    private static List<GrantCheck> checks(SandboxAddresses addresses, Clock clock) {
        var audiences = Set.of(addresses.maskinportenIssuer(), addresses.maskinportenTokenEndpoint());
        return Stream.of(
                        new ClientChecks(clock).all(),
                        new ClaimChecks(audiences, clock).all(),
                        List.<GrantCheck>of(SystemUserTarget::check))
                .flatMap(List::stream)
                .toList();
    }
}
