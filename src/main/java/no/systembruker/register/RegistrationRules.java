package no.systembruker.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.catalogue.PackageLookup;
import no.systembruker.catalogue.PlainText;
import no.systembruker.catalogue.Resource;
import no.systembruker.catalogue.Resources;
import no.systembruker.register.RegistrationProblem.ClientIdRepeated;
import no.systembruker.register.RegistrationProblem.ClientIdTaken;
import no.systembruker.register.RegistrationProblem.ClientOnlyPackageInVisibleSystem;
import no.systembruker.register.RegistrationProblem.IdTaken;
import no.systembruker.register.RegistrationProblem.IdWithoutVendor;
import no.systembruker.register.RegistrationProblem.InvalidPackages;
import no.systembruker.register.RegistrationProblem.NotAResource;
import no.systembruker.register.RegistrationProblem.PackageRepeated;
import no.systembruker.register.RegistrationProblem.ResourceNotDelegable;
import no.systembruker.register.RegistrationProblem.RightRepeated;
import no.systembruker.register.RegistrationProblem.SpaceInId;
import no.systembruker.register.RegistrationProblem.TooMany;
import no.systembruker.register.RegistrationProblem.UnknownResource;
import no.systembruker.register.RegistrationProblem.UnsafeRedirect;
import no.systembruker.register.RegistrationProblem.UnusableText;
import org.springframework.stereotype.Component;

/** What may stand in the register (domain.md §5.3–7). */
@Component
class RegistrationRules {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 2000;
    static final int LONGEST_CLIENT_ID = 255;

    /** They end or divide an address, or escape something in it: many programs will not send them even when they are escaped. */
    private static final String UNFIT_FOR_ADDRESSES = "/\\?#%;";

    private final StoredSystems systems;
    private final Catalogue catalogue;
    private final Resources resources;

    RegistrationRules(StoredSystems systems, Catalogue catalogue, Resources resources) {
        this.systems = systems;
        this.catalogue = catalogue;
        this.resources = resources;
    }

    /** What the system is to have, of that which can be read; the problems tell of the rest. */
    Access accessOf(SystemRegistration registration) {
        return new Access(rightsOf(registration.rights()), packagesOf(registration.packages()));
    }

    List<Right> rightsOf(List<AskedRight> asked) {
        return asked.stream().map(AskedRight::toRight).flatMap(Optional::stream).toList();
    }

    List<String> packagesOf(List<String> urns) {
        return packages(urns).map(AccessPackage::slug).toList();
    }

    List<RegistrationProblem> problemsOfNew(SystemRegistration registration) {
        return Stream.of(
                        textProblem(unusableTexts(registration)),
                        tooMany(registration),
                        idProblems(registration),
                        contentProblems(registration, systems::clientKeysInUse))
                .flatMap(Function.identity())
                .toList();
    }

    /** The id is the one of the system that is replaced, and needs no more checking. */
    List<RegistrationProblem> problemsOfReplacement(UUID system, SystemRegistration registration) {
        return Stream.of(
                        textProblem(unusableTexts(registration)),
                        tooMany(registration),
                        contentProblems(registration, keys -> systems.clientKeysInUseBeside(system, keys)))
                .flatMap(Function.identity())
                .toList();
    }

    List<RegistrationProblem> problemsOfRights(List<AskedRight> rights) {
        return Stream.concat(textProblem(unusableTexts(rights)), rightProblems(rights))
                .toList();
    }

    /**
     * @param visible whether the system that is to have them is
     */
    List<RegistrationProblem> problemsOfPackages(List<String> urns, boolean visible) {
        return packageProblems(urns, visible).toList();
    }

    private Stream<RegistrationProblem> contentProblems(
            SystemRegistration registration, Function<List<String>, Set<String>> clientKeysInUse) {
        return Stream.of(
                        redirectProblem(registration.redirectUrls()).stream(),
                        clientIdProblems(registration.clientIds(), clientKeysInUse),
                        rightProblems(registration.rights()),
                        packageProblems(registration.packages(), registration.visible()))
                .flatMap(Function.identity());
    }

    private static Stream<RegistrationProblem> textProblem(List<String> unusable) {
        return whereAny(unusable, UnusableText::new).stream();
    }

    private static Stream<RegistrationProblem> tooMany(SystemRegistration registration) {
        var lists = new LinkedHashMap<String, List<?>>();
        lists.put("rights", registration.rights());
        lists.put("accessPackages", registration.packages());
        lists.put("clientId", registration.clientIds());
        lists.put("allowedRedirectUrls", registration.redirectUrls());
        var tooLong = lists.entrySet().stream()
                .filter(list -> list.getValue().size() > SystemRegistration.MOST)
                .map(Map.Entry::getKey)
                .toList();
        return whereAny(tooLong, TooMany::new).stream();
    }

    private static List<String> unusableTexts(SystemRegistration registration) {
        var unusable = new ArrayList<String>();
        if (!PlainText.isLine(registration.id(), SystemId.MAX_LENGTH) || !standsInAddresses(registration.id())) {
            unusable.add("id");
        }
        unusable.addAll(unusableIn("name", registration.name(), name -> PlainText.isLine(name, LONGEST_NAME)));
        unusable.addAll(unusableIn(
                "description", registration.description(), text -> PlainText.isText(text, LONGEST_DESCRIPTION)));
        if (!registration.clientIds().stream().allMatch(RegistrationRules::isClientId)) {
            unusable.add("clientId");
        }
        unusable.addAll(unusableTexts(registration.rights()));
        return unusable;
    }

    private static List<String> unusableTexts(List<AskedRight> rights) {
        return rights.stream().allMatch(AskedRight::hasStorableAction) ? List.of() : List.of("rights");
    }

    /** Systems are asked for by addresses that their ids are part of. */
    private static boolean standsInAddresses(String id) {
        return id.chars().noneMatch(character -> UNFIT_FOR_ADDRESSES.indexOf(character) >= 0);
    }

    private static List<String> unusableIn(String member, LocalisedText text, Predicate<String> acceptable) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("nb", text.nb());
        texts.put("nn", text.nn());
        texts.put("en", text.en());
        return texts.entrySet().stream()
                .filter(each -> !acceptable.test(each.getValue()))
                .map(each -> member + "." + each.getKey())
                .toList();
    }

    private static boolean isClientId(String text) {
        return !text.isBlank() && PlainText.isLine(text, LONGEST_CLIENT_ID);
    }

    private Stream<RegistrationProblem> idProblems(SystemRegistration registration) {
        var id = registration.id();
        var problems = Stream.<RegistrationProblem>builder();
        if (id.indexOf(' ') >= 0) {
            problems.add(new SpaceInId());
        }
        if (!hasVendorsPrefix(registration)) {
            problems.add(new IdWithoutVendor());
        }
        if (SystemId.parse(id).filter(systems::exists).isPresent()) {
            problems.add(new IdTaken());
        }
        return problems.build();
    }

    private static boolean hasVendorsPrefix(SystemRegistration registration) {
        var prefix = registration.vendor() + "_";
        return registration.id().startsWith(prefix) && registration.id().length() > prefix.length();
    }

    private static Optional<RegistrationProblem> redirectProblem(List<String> urls) {
        return whereAny(
                urls.stream().filter(url -> ReturnAddress.parse(url).isEmpty()).toList(), UnsafeRedirect::new);
    }

    /** In capitals or not, a client id is the same: also for a new system, which could not be replaced as it is otherwise. */
    private static Stream<RegistrationProblem> clientIdProblems(
            List<String> clientIds, Function<List<String>, Set<String>> keysInUse) {
        return Stream.of(
                        whereAny(repeatedBy(StoredClient::key, clientIds), ClientIdRepeated::new),
                        whereAny(taken(clientIds, keysInUse), ClientIdTaken::new))
                .flatMap(Optional::stream);
    }

    private static List<String> taken(List<String> clientIds, Function<List<String>, Set<String>> keysInUse) {
        var possible = clientIds.stream().filter(RegistrationRules::isClientId).toList();
        if (possible.isEmpty() || possible.size() > SystemRegistration.MOST) {
            return List.of();
        }
        var inUse = keysInUse.apply(possible.stream().map(StoredClient::key).toList());
        return possible.stream()
                .filter(clientId -> inUse.contains(StoredClient.key(clientId)))
                .distinct()
                .toList();
    }

    private Stream<RegistrationProblem> rightProblems(List<AskedRight> asked) {
        var rights = rightsOf(asked);
        var named = rights.stream().map(Right::resource).distinct().toList();
        var found = resources.findAll(named);
        var unknown = named.stream().filter(id -> !found.containsKey(id)).toList();
        var notDelegable = found.values().stream()
                .filter(resource -> !resource.delegable())
                .map(Resource::id)
                .sorted()
                .toList();
        return Stream.of(
                        whereAny(notNamingAResource(asked), NotAResource::new),
                        whereAny(unknown, UnknownResource::new),
                        whereAny(notDelegable, ResourceNotDelegable::new),
                        whereAny(repeatedRights(rights), RightRepeated::new))
                .flatMap(Optional::stream);
    }

    private static List<String> notNamingAResource(List<AskedRight> asked) {
        return asked.stream()
                .filter(right -> right.toRight().isEmpty())
                .flatMap(right -> right.resource().isEmpty()
                        ? Stream.of("")
                        : right.resource().stream().map(AskedRight.Attribute::id))
                .toList();
    }

    private static List<String> repeatedRights(List<Right> rights) {
        return repeated(rights).stream().map(Right::resource).distinct().toList();
    }

    private Stream<RegistrationProblem> packageProblems(List<String> urns, boolean visible) {
        var clientOnly = packages(urns)
                .filter(AccessPackage::clientOnly)
                .map(AccessPackage::urn)
                .toList();
        return Stream.of(
                        invalidPackages(urns),
                        whereAny(repeated(urns), PackageRepeated::new),
                        visible
                                ? whereAny(clientOnly, ClientOnlyPackageInVisibleSystem::new)
                                : Optional.<RegistrationProblem>empty())
                .flatMap(Optional::stream);
    }

    private Stream<AccessPackage> packages(List<String> urns) {
        return urns.stream().map(catalogue::findByUrn).flatMap(Optional::stream);
    }

    private Optional<RegistrationProblem> invalidPackages(List<String> urns) {
        var malformed = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var notGrantable = new ArrayList<String>();
        for (var urn : urns) {
            switch (catalogue.lookUp(urn)) {
                case PackageLookup.Malformed lookup -> malformed.add(lookup.urn());
                case PackageLookup.Unknown lookup -> unknown.add(lookup.urn());
                case PackageLookup.Found lookup -> {
                    if (!lookup.accessPackage().grantable()) {
                        notGrantable.add(urn);
                    }
                }
            }
        }
        return malformed.isEmpty() && unknown.isEmpty() && notGrantable.isEmpty()
                ? Optional.empty()
                : Optional.of(new InvalidPackages(malformed, unknown, notGrantable));
    }

    private static <T> List<T> repeated(List<T> items) {
        return repeatedBy(Function.identity(), items);
    }

    private static <T> List<T> repeatedBy(Function<T, ?> key, List<T> items) {
        var seen = new HashSet<Object>();
        return items.stream()
                .filter(item -> !seen.add(key.apply(item)))
                .distinct()
                .toList();
    }

    private static Optional<RegistrationProblem> whereAny(
            List<String> items, Function<List<String>, RegistrationProblem> problem) {
        return items.isEmpty() ? Optional.empty() : Optional.of(problem.apply(items));
    }
}
