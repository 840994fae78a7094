package no.systembruker.sandbox.page;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.changerequest.ChangeRequests;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.Role;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.Requests;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.town.TownGuide;
import no.systembruker.sandbox.town.TownPlan;
import org.springframework.stereotype.Component;

/** The people of the town as one meets them on the page, and what waits for them. */
@Sandbox
@Component
class Neighbours {

    private static final String START = "/parties";

    record Office(Role role, String organisation) {

        public String key() {
            return "party.role." + role.slug();
        }
    }

    /**
     * @param page where signing in as this person leads
     */
    record Neighbour(String pid, String name, String initials, String story, List<Office> offices, String page) {}

    /**
     * @param change whether it is about what the system has already
     */
    record Waiting(String title, String customer, Instant expires, String page, boolean change) {}

    private final TownGuide town;
    private final Requests requests;
    private final ChangeRequests changes;

    Neighbours(TownGuide town, Requests requests, ChangeRequests changes) {
        this.town = town;
        this.requests = requests;
        this.changes = changes;
    }

    List<Neighbour> people(Locale locale) {
        var names = names();
        var waiting = open();
        return town.plan().people().stream()
                .map(person -> new Neighbour(
                        person.pid().value(),
                        person.name(),
                        initials(person.name()),
                        person.story().in(locale),
                        offices(person, names),
                        page(person, waiting)))
                .toList();
    }

    List<Waiting> waiting() {
        var names = names();
        var requested = open().stream()
                .map(request -> new Waiting(
                        request.title(),
                        names.getOrDefault(request.key().owner(), ""),
                        request.expires(),
                        page(request),
                        false));
        var changes = openChanges()
                .map(request -> new Waiting(
                        request.title(),
                        names.getOrDefault(request.key().owner(), ""),
                        request.expires(),
                        "/change-requests/" + request.id(),
                        true));
        return Stream.concat(requested, changes).toList();
    }

    private List<SystemUserRequest> open() {
        return town.requests().stream()
                .filter(request -> requests.isWaiting(request))
                .toList();
    }

    private Stream<ChangeRequest> openChanges() {
        return town.changes().stream()
                .filter(request -> request.status() == RequestStatus.NEW && !changes.hasTimedOut(request));
    }

    private Map<OrganisationNumber, String> names() {
        return town.plan().organisations().stream().collect(toMap(TownPlan.Business::number, TownPlan.Business::name));
    }

    private static List<Office> offices(TownPlan.Inhabitant person, Map<OrganisationNumber, String> names) {
        return person.offices().stream()
                .map(office -> new Office(office.toRole(), names.getOrDefault(office.organisation(), "")))
                .toList();
    }

    /** Somebody with one organisation goes straight to what waits for it; others choose first. */
    private static String page(TownPlan.Inhabitant person, List<SystemUserRequest> waiting) {
        var organisations = person.offices().stream()
                .map(TownPlan.Office::organisation)
                .distinct()
                .toList();
        return organisations.size() > 1
                ? START
                : waiting.stream()
                        .filter(request -> organisations.contains(request.key().owner()))
                        .findFirst()
                        .map(Neighbours::page)
                        .orElse(START);
    }

    private static String page(SystemUserRequest request) {
        return "/requests/" + request.id();
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" ")).map(part -> part.substring(0, 1)).collect(Collectors.joining());
    }
}
