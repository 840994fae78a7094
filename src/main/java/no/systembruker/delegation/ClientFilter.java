package no.systembruker.delegation;

import java.util.Optional;

/**
 * Which of the clients of a system user's owner are wanted.
 *
 * @param search beginnings of words of the name, in any order, or of the number (spaces tolerated); blank for all
 * @param lackedPackage the slug of one that they lack
 */
public record ClientFilter(
        String search, Optional<ClientState> state, Optional<Source> source, Optional<String> lackedPackage) {

    public static final ClientFilter ALL = new ClientFilter("", Optional.empty(), Optional.empty(), Optional.empty());

    public static ClientFilter in(ClientState state) {
        return new ClientFilter("", Optional.of(state), Optional.empty(), Optional.empty());
    }

    public boolean isAll() {
        return search.isBlank() && state.isEmpty() && source.isEmpty() && lackedPackage.isEmpty();
    }
}
