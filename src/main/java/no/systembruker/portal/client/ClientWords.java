package no.systembruker.portal.client;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.delegation.ClientAdministration;
import no.systembruker.delegation.ClientCounts;
import no.systembruker.delegation.ClientList;
import no.systembruker.delegation.ClientOrder;
import no.systembruker.delegation.ClientState;
import no.systembruker.delegation.Clients;
import no.systembruker.delegation.ListedClient;
import no.systembruker.delegation.Source;
import no.systembruker.party.Mandate;
import no.systembruker.party.Organisation;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.access.SystemLabels;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.layout.Choices;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.party.WhoCan;
import no.systembruker.systemuser.AgentSystemUser;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a system user's clients, and how it stands with each, into the reader's words. */
@Component
class ClientWords {

    private final ClientList list;
    private final Clients clients;
    private final ClientAdministration administration;
    private final Catalogue catalogue;
    private final SystemLabels systems;
    private final PartyWords parties;
    private final WhoCan whoCan;
    private final Choices choices;
    private final ClientMessages letters;
    private final BulkLines bulk;
    private final MessageSource messages;

    ClientWords(
            ClientList list,
            Clients clients,
            ClientAdministration administration,
            Catalogue catalogue,
            SystemLabels systems,
            PartyWords parties,
            WhoCan whoCan,
            Choices choices,
            ClientMessages letters,
            BulkLines bulk,
            MessageSource messages) {
        this.list = list;
        this.clients = clients;
        this.administration = administration;
        this.catalogue = catalogue;
        this.systems = systems;
        this.parties = parties;
        this.whoCan = whoCan;
        this.choices = choices;
        this.letters = letters;
        this.bulk = bulk;
        this.messages = messages;
    }

    ClientListPage page(AgentSystemUser agent, Mandate mandate, ClientListAddress address) {
        var system = label(agent);
        var owner = parties.label(mandate.organisation());
        var counts = list.counts(agent);
        var filter = address.filter();
        var page = list.page(agent, filter, address.order(), address.turn(), address.size());
        var who = whoCan.in(mandate.organisation());
        return new ClientListPage(
                agent.id().value(),
                system,
                owner,
                names(agent.packages()),
                mandate.mayDecide(),
                mandate.mayManageClients(),
                mandate.mayManageClients() ? List.of() : who.manageClients(),
                counts(counts, address),
                own(agent, mandate, owner, who),
                bulk.of(agent),
                filter(counts, address),
                address.query(),
                filter.isAll() ? counts.all() : list.count(agent, filter),
                page.rows().stream().map(row -> row(row, system, owner)).toList(),
                page.previous().map(turn -> address.turned(turn).toString()).orElse(null),
                page.next().map(turn -> address.turned(turn).toString()).orElse(null));
    }

    SystemLabel label(AgentSystemUser agent) {
        return systems.of(Set.of(agent.key().system())).label(agent);
    }

    /** The names of packages, in the reader's language. */
    List<String> names(List<String> slugs) {
        return slugs.stream()
                .map(slug -> catalogue
                        .find(slug)
                        .map(found -> found.name().in(LocaleContextHolder.getLocale()))
                        .orElse(slug))
                .toList();
    }

    List<String> sources(Set<Source> sources) {
        return sources.stream()
                .sorted()
                .map(source -> words("client.source." + Choices.value(source)))
                .toList();
    }

    private static ClientListPage.Counts counts(ClientCounts counts, ClientListAddress address) {
        return new ClientListPage.Counts(
                counts.on(),
                counts.addable(),
                counts.lacking(),
                address.allIn(ClientState.ON).toString(),
                address.allIn(ClientState.ADDABLE).toString(),
                address.allIn(ClientState.LACKING).toString());
    }

    private OwnRow own(AgentSystemUser agent, Mandate mandate, PartyLabel owner, WhoCan.Roles who) {
        Organisation organisation = mandate.organisation();
        return new OwnRow(
                organisation.uuid(),
                owner,
                clients.isOn(agent.id(), organisation.number()),
                names(administration.notForOwner(agent)),
                mandate.mayDecide(),
                mandate.mayDecide() ? List.of() : who.decide());
    }

    private ClientRow row(ListedClient client, SystemLabel system, PartyLabel owner) {
        var organisation = client.organisation();
        var letter = client.lacking().isEmpty()
                ? null
                : letters.write(system, owner, client.lacking(), organisation.form())
                        .orElse(null);
        return new ClientRow(
                organisation.uuid(),
                parties.label(organisation),
                sources(client.sources()),
                client.state(),
                names(client.lacking()),
                letter);
    }

    private ClientListPage.Filter filter(ClientCounts counts, ClientListAddress address) {
        return new ClientListPage.Filter(
                address.search().text(),
                choices.allOr(ClientState.class, "client.filter.state.", address.state()),
                choicesOfSources(counts, address),
                choicesOfPackages(counts, address),
                choices.among(ClientOrder.class, "client.filter.sort.", address.order()),
                ClientListAddress.SIZES.stream()
                        .map(size -> new Choice(
                                size.toString(), words("client.filter.rows.each", size), size == address.size()))
                        .toList(),
                !address.filter().isAll());
    }

    /** None, where there is nothing to choose between. */
    private List<Choice> choicesOfSources(ClientCounts counts, ClientListAddress address) {
        if (counts.sources().size() < 2 && address.source().isEmpty()) {
            return List.of();
        }
        var each = Stream.concat(counts.sources().stream(), address.source().stream())
                .distinct()
                .sorted()
                .map(source -> new Choice(
                        Choices.value(source),
                        words("client.source." + Choices.value(source)),
                        address.source().filter(source::equals).isPresent()))
                .toList();
        return choices.allOr(each, "client.filter.source.all", address.source().isEmpty());
    }

    private List<Choice> choicesOfPackages(ClientCounts counts, ClientListAddress address) {
        var slugs = Stream.concat(counts.lackingEach().keySet().stream(), address.lacked().stream())
                .distinct()
                .toList();
        if (slugs.isEmpty()) {
            return List.of();
        }
        var each = slugs.stream()
                .flatMap(slug -> catalogue.find(slug).stream())
                .map(found -> choice(found, counts.lackingEach().getOrDefault(found.slug(), 0L), address))
                .sorted(comparing(Choice::text, Collator.getInstance(LocaleContextHolder.getLocale())))
                .toList();
        return choices.allOr(each, "client.filter.lacks.all", address.lacked().isEmpty());
    }

    private Choice choice(AccessPackage found, long lackedBy, ClientListAddress address) {
        return new Choice(
                found.slug(),
                words("client.filter.lacks.each", found.name().in(LocaleContextHolder.getLocale()), lackedBy),
                address.lacked().filter(found.slug()::equals).isPresent());
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
