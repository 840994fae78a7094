package no.systembruker.delegation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import no.systembruker.systemuser.AgentSystemUser;

/** How it stands with the clients of a system user's owner, group by group. */
record Standing(List<Group> groups) {

    /**
     * Clients that give the same.
     *
     * @param lacking the system user's packages that they do not give
     */
    record Group(ClientGroup clients, List<String> lacking) {

        long id() {
            return clients.id();
        }

        boolean isLacking() {
            return !lacking.isEmpty();
        }

        long addable() {
            return isLacking() ? 0 : clients.clients() - clients.on();
        }
    }

    static Standing of(AgentSystemUser agent, List<ClientGroup> groups, RegisterPackages registerPackages) {
        return new Standing(groups.stream()
                .map(group -> new Group(group, group.giving().lacking(agent.packages(), registerPackages)))
                .toList());
    }

    ClientCounts counts() {
        var each = new LinkedHashMap<String, Long>();
        groups.forEach(group ->
                group.lacking().forEach(slug -> each.merge(slug, group.clients().clients(), Long::sum)));
        return new ClientCounts(
                groups.stream().mapToLong(group -> group.clients().on()).sum(),
                groups.stream().mapToLong(Group::addable).sum(),
                groups.stream()
                        .filter(Group::isLacking)
                        .mapToLong(group -> group.clients().clients())
                        .sum(),
                each,
                groups.stream()
                        .flatMap(group -> group.clients().giving().sources().stream())
                        .collect(toUnmodifiableSet()));
    }

    /** How many there are of these, whatever is searched for. */
    long count(ClientFilter filter) {
        return having(filter).stream()
                .mapToLong(group -> filter.state()
                        .map(state -> count(group, state))
                        .orElse(group.clients().clients()))
                .sum();
    }

    /** The groups in which somebody may be whom the filter lets through. */
    List<Group> having(ClientFilter filter) {
        Predicate<Group> source = group ->
                filter.source().stream().allMatch(group.clients().giving().sources()::contains);
        Predicate<Group> lacked = group -> filter.lackedPackage().stream().allMatch(group.lacking()::contains);
        Predicate<Group> state = group -> filter.state().stream().allMatch(each -> count(group, each) > 0);
        return groups.stream().filter(source.and(lacked).and(state)).toList();
    }

    private static long count(Group group, ClientState state) {
        return switch (state) {
            case ON -> group.clients().on();
            case ADDABLE -> group.addable();
            case LACKING -> group.isLacking() ? group.clients().clients() : 0;
        };
    }
}
