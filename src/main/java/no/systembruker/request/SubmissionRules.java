package no.systembruker.request;

import static no.systembruker.request.Refusal.Reason.EMPTY_RIGHTS_AND_PACKAGES;
import static no.systembruker.request.Refusal.Reason.NEITHER_RIGHTS_NOR_PACKAGES;
import static no.systembruker.request.Refusal.Reason.NO_PACKAGES;
import static no.systembruker.request.Refusal.Reason.UNUSABLE_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.systembruker.catalogue.PlainText;
import no.systembruker.register.AskedRight;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.systemuser.ExternalRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a request for a system user has to hold (domain.md §6.5). */
@Component
class SubmissionRules {

    private final AskingRules asking;

    SubmissionRules(AskingRules asking) {
        this.asking = asking;
    }

    /** What could not be stored; to be asked before the texts meet the database. */
    static Optional<Refusal> textRefusal(NewRequest request) {
        var unusable = new ArrayList<String>();
        if (!isLine(request.externalRef(), ExternalRef.MAX_LENGTH)) {
            unusable.add("externalRef");
        }
        if (!isLine(request.title(), SystemUserRequest.LONGEST_TITLE)) {
            unusable.add("integrationTitle");
        }
        if (!hasStorableRights(request)) {
            unusable.add("rights");
        }
        return unusable.isEmpty() ? Optional.empty() : Optional.of(new Refusal(UNUSABLE_TEXT, unusable));
    }

    Optional<Refusal> refusalOf(NewRequest request, RegisteredSystem system) {
        return asking.redirectRefusal(request.redirectUrl(), system).or(() -> accessRefusal(request, system));
    }

    static List<AskedRight> rights(NewStandardRequest request) {
        return Objects.requireNonNullElse(request.rights(), List.of());
    }

    static List<String> packages(NewRequest request) {
        return Objects.requireNonNullElse(request.packages(), List.of());
    }

    private static boolean isLine(@Nullable String text, int longest) {
        return text == null || PlainText.isLine(text, longest);
    }

    private static boolean hasStorableRights(NewRequest request) {
        return switch (request) {
            case NewStandardRequest standard -> rights(standard).stream().allMatch(AskedRight::hasStorableAction);
            case NewAgentRequest agent -> true;
        };
    }

    private Optional<Refusal> accessRefusal(NewRequest request, RegisteredSystem system) {
        return switch (request) {
            case NewStandardRequest standard ->
                emptinessRefusal(standard)
                        .or(() -> asking.rightsRefusal(rights(standard), system))
                        .or(() -> asking.packagesRefusal(packages(standard), system));
            case NewAgentRequest agent ->
                packages(agent).isEmpty()
                        ? Optional.of(new Refusal(NO_PACKAGES))
                        : asking.clientPackagesRefusal(packages(agent), system);
        };
    }

    private static Optional<Refusal> emptinessRefusal(NewStandardRequest request) {
        if (request.rights() == null && request.packages() == null) {
            return Optional.of(new Refusal(NEITHER_RIGHTS_NOR_PACKAGES));
        }
        return rights(request).isEmpty() && packages(request).isEmpty()
                ? Optional.of(new Refusal(EMPTY_RIGHTS_AND_PACKAGES))
                : Optional.empty();
    }
}
