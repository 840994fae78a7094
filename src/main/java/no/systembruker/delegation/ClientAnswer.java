package no.systembruker.delegation;

import java.util.List;

/**
 * What came of one of many clients.
 *
 * @param lacking the slugs of the packages that it lacks; none unless that is what came of it
 */
public record ClientAnswer(ClientOutcome outcome, List<String> lacking) {

    public ClientAnswer {
        lacking = List.copyOf(lacking);
    }

    static ClientAnswer of(ClientOutcome outcome) {
        return new ClientAnswer(outcome, List.of());
    }
}
