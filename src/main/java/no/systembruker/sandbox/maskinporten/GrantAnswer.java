package no.systembruker.sandbox.maskinporten;

/** What a grant comes to. */
public sealed interface GrantAnswer {

    record Issued(AccessToken token) implements GrantAnswer {}

    record Refused(GrantFault fault, String description) implements GrantAnswer {}
}
