package no.systembruker.sandbox.town;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.systembruker.delegation.BulkWork;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.ClientImport;
import no.systembruker.delegation.ManyAnswers;
import no.systembruker.party.Actor;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonNumber;
import no.systembruker.party.RegisterImport;
import no.systembruker.party.RegisterImport.Newcomer;
import no.systembruker.party.SecurityLevel;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.town.TownPlan.Added;
import no.systembruker.sandbox.town.TownPlan.Crowd;
import no.systembruker.sandbox.town.TownPlan.Gift;
import no.systembruker.systemuser.ExternalRef;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets thousands of clients move in at once, the first time the town is built. */
@Sandbox
@Component
class TownCrowds {

    private static final int HUNDRED = 100;

    private final RegisterImport registerImport;
    private final ClientImport clientImport;
    private final ClientAdministration administration;
    private final SystemUsers systemUsers;
    private final PartyRegister parties;
    private final TransactionOperations transaction;

    TownCrowds(
            RegisterImport registerImport,
            ClientImport clientImport,
            ClientAdministration administration,
            SystemUsers systemUsers,
            PartyRegister parties,
            TransactionOperations transaction) {
        this.registerImport = registerImport;
        this.clientImport = clientImport;
        this.administration = administration;
        this.systemUsers = systemUsers;
        this.parties = parties;
        this.transaction = transaction;
    }

    /** Each crowd moves in whole, or not at all. */
    void make(List<Crowd> crowds) {
        crowds.stream()
                .filter(this::isMissing)
                .forEach(crowd -> transaction.executeWithoutResult(status -> moveIn(crowd)));
    }

    static List<Newcomer> newcomers(Crowd crowd) {
        var numbers = numbers(crowd);
        return IntStream.range(0, crowd.clients())
                .mapToObj(index -> crowd.housing()
                        ? TownNames.housing(crowd.firstName() + index, numbers.get(index))
                        : TownNames.business(crowd.firstName() + index, numbers.get(index)))
                .toList();
    }

    private static List<OrganisationNumber> numbers(Crowd crowd) {
        return IntStream.iterate(crowd.first(), number -> number + 1)
                .mapToObj(String::valueOf)
                .map(OrganisationNumber::parse)
                .flatMap(Optional::stream)
                .limit(crowd.clients())
                .toList();
    }

    private boolean isMissing(Crowd crowd) {
        return parties.organisation(numbers(crowd).getLast()).isEmpty();
    }

    private void moveIn(Crowd crowd) {
        var holder = parties.organisation(crowd.holder()).orElseThrow();
        var numbers = numbers(crowd);
        registerImport.register(newcomers(crowd));
        registerImport.relate(crowd.toRole(), holder, parties.organisations(numbers));
        crowd.gives().forEach(gift -> give(gift, holder, numbers));
        crowd.added().forEach(added -> add(added, holder, numbers));
    }

    private void give(Gift gift, Organisation holder, List<OrganisationNumber> numbers) {
        var givers = IntStream.range(0, numbers.size())
                .filter(index -> index % HUNDRED < gift.percent())
                .mapToObj(numbers::get)
                .toList();
        clientImport.give(holder, gift.slug(), givers, actor(gift.by()).person());
    }

    private void add(Added added, Organisation holder, List<OrganisationNumber> numbers) {
        var key = new SystemUserKey(added.system(), holder.number(), new ExternalRef(added.reference()));
        var agent = systemUsers.find(key).orElseThrow();
        var chosen = numbers.subList(0, added.clients());
        var answers = administration.apply(BulkWork.ADD, agent.id(), chosen, actor(added.by()));
        if (!(answers instanceof ManyAnswers.Done)) {
            throw new IllegalStateException("%s gets no clients: %s".formatted(key, answers));
        }
    }

    private Actor actor(PersonNumber number) {
        var person = parties.person(number).orElseThrow();
        return new Actor(person.id(), person.name(), SecurityLevel.HIGH);
    }
}
