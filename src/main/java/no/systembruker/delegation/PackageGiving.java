package no.systembruker.delegation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.party.Actor;
import no.systembruker.party.Mandate;
import no.systembruker.party.Mandates;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.party.PersonId;
import no.systembruker.register.Access;
import no.systembruker.systemuser.DelegationCheck;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation gives packages to another one, such as its accountant, and takes them back (domain.md §9.4). */
@Service
@Transactional
public class PackageGiving {

    private record Row(Organisation other, GivenPackages.Given given) {}

    private final Mandates mandates;
    private final PartyRegister parties;
    private final Catalogue catalogue;
    private final DelegationCheck delegationCheck;
    private final Providers providers;
    private final ClientRelations relations;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackageGiving(
            Mandates mandates,
            PartyRegister parties,
            Catalogue catalogue,
            DelegationCheck delegationCheck,
            Providers providers,
            ClientRelations relations,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mandates = mandates;
        this.parties = parties;
        this.catalogue = catalogue;
        this.delegationCheck = delegationCheck;
        this.providers = providers;
        this.relations = relations;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives packages to another organisation. Those that it has been given before stay as they were.
     *
     * @param client who gives
     * @param packages slugs
     */
    public GivingPackages give(
            OrganisationNumber client, OrganisationNumber to, Collection<String> packages, Actor actor) {
        return mandates.find(actor, client)
                .map(mandate -> mandate.mayDecide()
                        ? give(mandate, to, List.copyOf(new HashSet<>(packages)), actor)
                        : new GivingPackages.NotPermitted(mandate))
                .orElseGet(GivingPackages.Unknown::new);
    }

    /**
     * Takes packages back; what rested on them stops at once.
     *
     * @param client who gave them
     * @param packages slugs
     */
    public TakingBack takeBack(
            OrganisationNumber client, OrganisationNumber from, Collection<String> packages, Actor actor) {
        return mandates.find(actor, client)
                .map(mandate -> mandate.mayDecide()
                        ? takeBack(mandate.organisation(), from, packages, actor)
                        : new TakingBack.NotPermitted(mandate))
                .orElseGet(TakingBack.Unknown::new);
    }

    /** What would stop working for an organisation if it took these packages back from another one. */
    @Transactional(readOnly = true)
    public List<StoppedAccess> whatStops(Organisation client, Organisation provider, Collection<String> packages) {
        return relations.stoppedWithout(client, provider, packages);
    }

    /** To whom an organisation has given packages itself, by name, and which. */
    @Transactional(readOnly = true)
    public List<GivenPackages> givenBy(Organisation client) {
        var rows = sql.sql("""
                        select %s, g.package, g.given, g.given_by
                        from given_package g join party p on p.id = g.provider
                            left join party main on main.id = p.parent_id
                        where g.client = ? order by p.place, g.given, g.package
                        """.formatted(Organisations.COLUMNS))
                .param(client.uuid())
                .query(PackageGiving::row)
                .list();
        return rows.stream()
                .collect(groupingBy(Row::other, LinkedHashMap::new, mapping(Row::given, toList())))
                .entrySet()
                .stream()
                .map(each -> new GivenPackages(each.getKey(), each.getValue()))
                .toList();
    }

    /** What an organisation has given another one itself. */
    @Transactional(readOnly = true)
    public Optional<GivenPackages> given(Organisation client, OrganisationNumber to) {
        return givenBy(client).stream()
                .filter(given -> given.other().number().equals(to))
                .findFirst();
    }

    /** Every package that one organisation may give another one: of use for clients, and not there by a register role alone. */
    public boolean isToBeGiven(AccessPackage accessPackage) {
        return accessPackage.delegable() && !accessPackage.clientOnly();
    }

    private GivingPackages give(Mandate mandate, OrganisationNumber to, List<String> packages, Actor actor) {
        var client = mandate.organisation();
        if (to.equals(client.number())) {
            return new GivingPackages.ToItself();
        }
        var provider = parties.organisation(to);
        if (provider.isEmpty()) {
            return new GivingPackages.NoSuchOrganisation();
        }
        if (packages.isEmpty()) {
            return new GivingPackages.Nothing();
        }
        var useless = packages.stream()
                .filter(slug -> catalogue.find(slug).filter(this::isToBeGiven).isEmpty())
                .sorted()
                .toList();
        if (!useless.isEmpty()) {
            return new GivingPackages.NotToBeGiven(useless);
        }
        var report = delegationCheck.report(mandate, new Access(List.of(), packages));
        return report.mayGiveAll()
                ? new GivingPackages.Given(provider.get(), give(client, provider.get(), packages, actor))
                : new GivingPackages.LacksAccess(mandate, report);
    }

    private List<String> give(Organisation client, Organisation provider, List<String> packages, Actor actor) {
        providers.hold(provider.uuid());
        var before = new HashSet<>(slugs(client, provider));
        var anew = packages.stream()
                .filter(slug -> !before.contains(slug))
                .sorted()
                .toList();
        if (anew.isEmpty()) {
            return anew;
        }
        var now = clock.instant();
        anew.forEach(slug -> sql.sql(
                        "insert into given_package (client, provider, package, given, given_by) values (?, ?, ?, ?, ?)")
                .params(
                        client.uuid(),
                        provider.uuid(),
                        slug,
                        now.atOffset(ZoneOffset.UTC),
                        actor.person().value())
                .update());
        relations.refresh(provider.uuid(), List.of(client.number()));
        events.publishEvent(new PackagesGiven(client, provider, anew, now, actor.person()));
        return anew;
    }

    private TakingBack takeBack(
            Organisation client, OrganisationNumber from, Collection<String> packages, Actor actor) {
        return parties.organisation(from)
                .<TakingBack>map(provider -> takeBack(client, provider, packages, actor))
                .orElseGet(TakingBack.Unknown::new);
    }

    private TakingBack takeBack(Organisation client, Organisation provider, Collection<String> packages, Actor actor) {
        providers.hold(provider.uuid());
        var taken = slugs(client, provider).stream().filter(packages::contains).toList();
        if (taken.isEmpty()) {
            return new TakingBack.TakenBack(provider, taken, List.of());
        }
        var stopped = relations.stoppedWithout(client, provider, taken);
        sql.sql("delete from given_package where client = :client and provider = :provider and package in (:packages)")
                .param("client", client.uuid())
                .param("provider", provider.uuid())
                .param("packages", taken)
                .update();
        events.publishEvent(new PackagesTakenBack(client, provider, taken, clock.instant(), actor.person()));
        relations.refresh(provider.uuid(), List.of(client.number()));
        return new TakingBack.TakenBack(provider, taken, stopped);
    }

    private List<String> slugs(Organisation client, Organisation provider) {
        return sql.sql("select package from given_package where provider = ? and client = ? order by package")
                .params(provider.uuid(), client.uuid())
                .query(String.class)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Organisations.read(row),
                new GivenPackages.Given(
                        row.getString("package"),
                        row.getObject("given", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("given_by", UUID.class))));
    }
}
