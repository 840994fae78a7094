package no.systembruker.sandbox.maskinporten;

import java.util.List;

/** An assertion and the client it says to come from. */
record Grant(Assertion assertion, MaskinportenClient client) {

    List<String> scopes() {
        return assertion
                .text("scope")
                .map(text -> List.of(text.strip().split(" +")))
                .orElse(List.of());
    }

    List<String> resources() {
        return assertion
                .claim("resource")
                .valueStream()
                .map(resource -> resource.stringValue())
                .toList();
    }
}
