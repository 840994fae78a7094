package no.systembruker.portal.request;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.systembruker.overview.ListedRequest;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.Person;
import no.systembruker.party.PersonId;
import no.systembruker.portal.access.SystemLabel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts lists of requests of every kind into the reader's words; names are asked for once for the whole list. */
@Component
public class RequestRows {

    private final PartyRegister parties;
    private final Clock clock;

    RequestRows(PartyRegister parties, Clock clock) {
        this.parties = parties;
        this.clock = clock;
    }

    /** @param vendors the names of their vendors */
    public List<WaitingRequest> waiting(List<ListedRequest> listed, Map<OrganisationNumber, String> vendors) {
        var now = clock.instant();
        return listed.stream().map(each -> waiting(each, vendors, now)).toList();
    }

    /** @param vendors the names of their vendors */
    List<SettledRequest> settled(List<ListedRequest> listed, Map<OrganisationNumber, String> vendors) {
        var people = people(listed);
        return listed.stream().map(each -> settled(each, vendors, people)).toList();
    }

    private static WaitingRequest waiting(ListedRequest each, Map<OrganisationNumber, String> vendors, Instant now) {
        return new WaitingRequest(
                each.id(),
                Matter.of(each.matter()),
                label(each, vendors),
                each.escalated(),
                each.created(),
                Duration.between(each.created(), now).toDays(),
                each.end(),
                Duration.between(now, each.end()).toDays());
    }

    private static SettledRequest settled(
            ListedRequest each, Map<OrganisationNumber, String> vendors, Map<PersonId, String> people) {
        return new SettledRequest(
                each.id(),
                Matter.of(each.matter()),
                label(each, vendors),
                each.state(),
                each.end(),
                name(each.answeredBy(), people),
                each.reason());
    }

    private static @Nullable String name(@Nullable PersonId person, Map<PersonId, String> people) {
        return person == null ? null : people.getOrDefault(person, "");
    }

    private static SystemLabel label(ListedRequest each, Map<OrganisationNumber, String> vendors) {
        var vendor = each.system().vendor();
        return SystemLabel.of(each.name(), each.title(), each.label(), vendors.getOrDefault(vendor, vendor.value()));
    }

    private Map<PersonId, String> people(List<ListedRequest> listed) {
        var ids = listed.stream()
                .flatMap(each -> Stream.ofNullable(each.answeredBy()))
                .collect(toSet());
        return parties.persons(ids).stream().collect(toMap(Person::id, Person::name));
    }
}
