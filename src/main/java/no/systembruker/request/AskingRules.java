package no.systembruker.request;

import static no.systembruker.request.Refusal.Reason.PACKAGE_NOT_ASSIGNABLE;
import static no.systembruker.request.Refusal.Reason.PACKAGE_NOT_DELEGABLE;
import static no.systembruker.request.Refusal.Reason.PACKAGE_NOT_IN_SYSTEM;
import static no.systembruker.request.Refusal.Reason.REDIRECT_NOT_ALLOWED;
import static no.systembruker.request.Refusal.Reason.RIGHT_NOT_IN_SYSTEM;
import static no.systembruker.request.Refusal.Reason.SYSTEM_HAS_NO_REDIRECT_URLS;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.ReturnAddress;
import no.systembruker.register.Right;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a vendor may ask any customer for on behalf of a system (domain.md §6.4–7), and how what it writes is read. */
@Component
public class AskingRules {

    private final Catalogue catalogue;

    AskingRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** An address the customer is sent back to: none, or one of the system's. */
    public Optional<Refusal> redirectRefusal(@Nullable String url, RegisteredSystem system) {
        if (url == null || url.isEmpty()) {
            return Optional.empty();
        }
        if (system.redirectUrls().isEmpty()) {
            return Optional.of(new Refusal(SYSTEM_HAS_NO_REDIRECT_URLS));
        }
        return ReturnAddress.parse(url).filter(system::allowsRedirectTo).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(REDIRECT_NOT_ALLOWED));
    }

    public Optional<Refusal> rightsRefusal(List<AskedRight> asked, RegisteredSystem system) {
        var offered = system.access().resources();
        var outside = asked.stream()
                .filter(right -> right.toRight()
                        .map(Right::resource)
                        .filter(offered::contains)
                        .isEmpty())
                .flatMap(right -> right.resource().stream())
                .map(AskedRight.Attribute::value)
                .toList();
        var more = asked.size() > system.access().rights().size();
        return more
                        || !outside.isEmpty()
                        || asked.stream().anyMatch(right -> right.toRight().isEmpty())
                ? Optional.of(new Refusal(RIGHT_NOT_IN_SYSTEM, outside))
                : Optional.empty();
    }

    /** Packages for a system user that acts for its owner. */
    public Optional<Refusal> packagesRefusal(List<String> urns, RegisteredSystem system) {
        return outsideSystem(urns, system).or(() -> refusing(urns, PACKAGE_NOT_ASSIGNABLE, AccessPackage::assignable));
    }

    /** Packages for a system user that acts for its owner's clients. */
    public Optional<Refusal> clientPackagesRefusal(List<String> urns, RegisteredSystem system) {
        return outsideSystem(urns, system).or(() -> refusing(urns, PACKAGE_NOT_DELEGABLE, AccessPackage::delegable));
    }

    private Optional<Refusal> outsideSystem(List<String> urns, RegisteredSystem system) {
        var offered = system.access().packages();
        return refusing(urns, PACKAGE_NOT_IN_SYSTEM, found -> offered.contains(found.slug()));
    }

    private Optional<Refusal> refusing(List<String> urns, Refusal.Reason reason, Predicate<AccessPackage> acceptable) {
        var refused = urns.stream()
                .filter(urn -> catalogue.findByUrn(urn).filter(acceptable).isEmpty())
                .toList();
        return refused.isEmpty() ? Optional.empty() : Optional.of(new Refusal(reason, refused));
    }

    /** What the system now asks of a system user of a kind. */
    public Access asked(RegisteredSystem system, SystemUserKind kind) {
        return switch (kind) {
            case STANDARD -> new Access(system.access().rights(), packages(system, AccessPackage::assignable));
            case AGENT -> new Access(List.of(), packages(system, AccessPackage::delegable));
        };
    }

    private List<String> packages(RegisteredSystem system, Predicate<AccessPackage> acceptable) {
        return system.access().packages().stream()
                .filter(slug -> catalogue
                        .findByUrn(AccessPackage.urnOf(slug))
                        .filter(acceptable)
                        .isPresent())
                .toList();
    }

    /** What has passed the rules, without what was named twice. */
    public Access access(List<AskedRight> rights, List<String> urns) {
        return new Access(
                rights.stream()
                        .map(AskedRight::toRight)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                urns.stream()
                        .map(catalogue::findByUrn)
                        .flatMap(Optional::stream)
                        .map(AccessPackage::slug)
                        .distinct()
                        .toList());
    }

    /** What has passed the rules, as an address. */
    public @Nullable URI redirectUrl(@Nullable String url) {
        return url == null || url.isEmpty() ? null : URI.create(url);
    }
}
