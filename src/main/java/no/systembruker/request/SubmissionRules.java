package no.systembruker.request;

import static no.systembruker.request.Submission.Reason.EMPTY_RIGHTS_AND_PACKAGES;
import static no.systembruker.request.Submission.Reason.NEITHER_RIGHTS_NOR_PACKAGES;
import static no.systembruker.request.Submission.Reason.PACKAGE_NOT_ASSIGNABLE;
import static no.systembruker.request.Submission.Reason.PACKAGE_NOT_IN_SYSTEM;
import static no.systembruker.request.Submission.Reason.REDIRECT_NOT_ALLOWED;
import static no.systembruker.request.Submission.Reason.RIGHT_NOT_IN_SYSTEM;
import static no.systembruker.request.Submission.Reason.SYSTEM_HAS_NO_REDIRECT_URLS;
import static no.systembruker.request.Submission.Reason.UNUSABLE_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.catalogue.Catalogue;
import no.systembruker.catalogue.PlainText;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.ReturnAddress;
import no.systembruker.register.Right;
import no.systembruker.request.Submission.Refused;
import no.systembruker.systemuser.ExternalRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be asked for on behalf of a system (domain.md §6.4–7). */
@Component
class SubmissionRules {

    private final Catalogue catalogue;

    SubmissionRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What could not be stored; to be asked before the texts meet the database. */
    static Optional<Refused> textRefusal(NewRequest request) {
        var unusable = new ArrayList<String>();
        if (!isLine(request.externalRef(), ExternalRef.MAX_LENGTH)) {
            unusable.add("externalRef");
        }
        if (!isLine(request.title(), SystemUserRequest.LONGEST_TITLE)) {
            unusable.add("integrationTitle");
        }
        if (!rights(request).stream().allMatch(AskedRight::hasStorableAction)) {
            unusable.add("rights");
        }
        return unusable.isEmpty() ? Optional.empty() : Optional.of(new Refused(UNUSABLE_TEXT, unusable));
    }

    Optional<Refused> refusalOf(NewRequest request, RegisteredSystem system) {
        return redirectRefusal(request, system)
                .or(() -> emptinessRefusal(request))
                .or(() -> rightsRefusal(rights(request), system))
                .or(() -> packagesRefusal(packages(request), system));
    }

    static List<AskedRight> rights(NewRequest request) {
        return Objects.requireNonNullElse(request.rights(), List.of());
    }

    static List<String> packages(NewRequest request) {
        return Objects.requireNonNullElse(request.packages(), List.of());
    }

    private static boolean isLine(@Nullable String text, int longest) {
        return text == null || PlainText.isLine(text, longest);
    }

    private static Optional<Refused> redirectRefusal(NewRequest request, RegisteredSystem system) {
        var url = request.redirectUrl();
        if (url == null || url.isEmpty()) {
            return Optional.empty();
        }
        if (system.redirectUrls().isEmpty()) {
            return Optional.of(new Refused(SYSTEM_HAS_NO_REDIRECT_URLS));
        }
        return ReturnAddress.parse(url).filter(system::allowsRedirectTo).isPresent()
                ? Optional.empty()
                : Optional.of(new Refused(REDIRECT_NOT_ALLOWED));
    }

    private static Optional<Refused> emptinessRefusal(NewRequest request) {
        if (request.rights() == null && request.packages() == null) {
            return Optional.of(new Refused(NEITHER_RIGHTS_NOR_PACKAGES));
        }
        return rights(request).isEmpty() && packages(request).isEmpty()
                ? Optional.of(new Refused(EMPTY_RIGHTS_AND_PACKAGES))
                : Optional.empty();
    }

    private static Optional<Refused> rightsRefusal(List<AskedRight> asked, RegisteredSystem system) {
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
                ? Optional.of(new Refused(RIGHT_NOT_IN_SYSTEM, outside))
                : Optional.empty();
    }

    private Optional<Refused> packagesRefusal(List<String> urns, RegisteredSystem system) {
        var offered = system.access().packages();
        return refusing(urns, PACKAGE_NOT_IN_SYSTEM, found -> offered.contains(found.slug()))
                .or(() -> refusing(urns, PACKAGE_NOT_ASSIGNABLE, AccessPackage::assignable));
    }

    private Optional<Refused> refusing(
            List<String> urns, Submission.Reason reason, Predicate<AccessPackage> acceptable) {
        var refused = urns.stream()
                .filter(urn -> catalogue.findByUrn(urn).filter(acceptable).isEmpty())
                .toList();
        return refused.isEmpty() ? Optional.empty() : Optional.of(new Refused(reason, refused));
    }
}
