package no.systembruker.portal.client;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.systembruker.SystembrukerProperties;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.Holder;
import no.systembruker.delegation.PackageGiving;
import no.systembruker.delegation.Source;
import no.systembruker.party.Role;
import no.systembruker.portal.access.SystemLabel;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.party.PartyWords;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes what the owner of a system user can send a client, so that it gives what is missing: a text to be copied. */
@Component
class ClientMessages {

    private final Catalogue catalogue;
    private final PackageGiving giving;
    private final PartyWords parties;
    private final MessageSource messages;
    private final SystembrukerProperties installation;

    ClientMessages(
            Catalogue catalogue,
            PackageGiving giving,
            PartyWords parties,
            MessageSource messages,
            SystembrukerProperties installation) {
        this.catalogue = catalogue;
        this.giving = giving;
        this.parties = parties;
        this.messages = messages;
        this.installation = installation;
    }

    /**
     * Empty when a client of this form can never give it all.
     *
     * @param lacking the slugs of what is missing
     * @param form the client's form of organisation
     */
    Optional<String> write(SystemLabel system, PartyLabel owner, List<String> lacking, String form) {
        var missing =
                lacking.stream().flatMap(slug -> catalogue.find(slug).stream()).toList();
        var given = missing.stream().filter(giving::isToBeGiven).toList();
        var registered = missing.stream().filter(not(giving::isToBeGiven)).toList();
        var roles = registered.stream().map(each -> roles(each, form)).toList();
        if (missing.size() < lacking.size() || roles.stream().anyMatch(Set::isEmpty)) {
            return Optional.empty();
        }
        var sentences = new ArrayList<String>();
        sentences.add(
                words("client.message.why", system.name(), system.vendor(), owner.name(), owner.organisationNumber()));
        if (!given.isEmpty()) {
            sentences.add(words("client.message.give", names(given), address(owner, given)));
        }
        if (!registered.isEmpty()) {
            var named =
                    parties.roles(roles.stream().flatMap(Set::stream).distinct().toList());
            sentences.add(words("client.message.register", String.join(", ", named)));
        }
        return Optional.of(String.join("\n", sentences));
    }

    /** The roles in the business register by which one has the package for a client of this form. */
    private static Set<Role> roles(AccessPackage found, String form) {
        var ofClients = Stream.of(Source.values())
                .flatMap(source -> source.role().stream())
                .toList();
        return found.holders().stream()
                .filter(Holder::holds)
                .filter(holder -> holder.concerns(form))
                .flatMap(holder -> Role.ofSlug(holder.role()).stream())
                .filter(ofClients::contains)
                .collect(toUnmodifiableSet());
    }

    private String address(PartyLabel owner, List<AccessPackage> given) {
        var packages = given.stream().map(each -> "&package=" + each.slug()).collect(joining());
        return installation.baseUrl().to("/given-packages/new?to=" + owner.organisationNumber() + packages);
    }

    private static String names(List<AccessPackage> packages) {
        return packages.stream()
                .map(each -> each.name().in(LocaleContextHolder.getLocale()))
                .collect(joining(", "));
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
