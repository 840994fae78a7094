package no.systembruker.api.client;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.sheet.NumberList;
import no.systembruker.sheet.NumberedLine;
import org.springframework.stereotype.Component;

/** Reads a list of clients, each by its organisation number or by the id that our lists give it. */
@Component
class ClientLines {

    private static final int AT_ONCE = 10_000;

    private final PartyRegister parties;

    ClientLines(PartyRegister parties) {
        this.parties = parties;
    }

    /** What is neither keeps its place, and has its own outcome. */
    List<NumberedLine> read(List<String> clients) {
        var known = numbers(clients.stream()
                .flatMap(client -> ClientId.parse(client).stream())
                .distinct()
                .toList());
        return IntStream.range(0, clients.size())
                .mapToObj(at -> line(at + 1, clients.get(at), known))
                .toList();
    }

    private static NumberedLine line(int position, String client, Map<UUID, OrganisationNumber> known) {
        var number = ClientId.parse(client)
                .map(id -> Optional.ofNullable(known.get(id)))
                .orElseGet(() -> NumberList.number(client));
        return new NumberedLine(position, client, number);
    }

    private Map<UUID, OrganisationNumber> numbers(List<UUID> ids) {
        var numbers = new HashMap<UUID, OrganisationNumber>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            numbers.putAll(parties.organisationsWithIds(some).stream()
                    .collect(toMap(Organisation::uuid, Organisation::number)));
        }
        return numbers;
    }
}
