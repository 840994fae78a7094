package no.systembruker.portal.vendorrequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Right;
import no.systembruker.request.BulkQuestion;
import no.systembruker.request.Refusal;
import no.systembruker.systemuser.SystemUserKind;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor writes to ask a customer.
 *
 * @param system the system's id
 * @param customer an organisation number, however it is written
 * @param kind {@code own} or {@code clients}
 * @param ask what is chosen of what the system asks for: {@code package:} and {@code service:} with their names for machines
 */
record AskingForm(
        @Nullable String system,
        @Nullable String customer,
        @Nullable String kind,
        @Nullable List<String> ask,
        @Nullable String reference,
        @Nullable String title,
        @Nullable String returnAddress) {

    static final String PACKAGE = "package:";
    static final String SERVICE = "service:";
    static final String FOR_CLIENTS = "clients";

    /** As a form begins: all that the system asks for is chosen. */
    static AskingForm blank(RegisteredSystem system) {
        return new AskingForm(system.id().value(), "", "own", everything(system), "", "", "");
    }

    static List<String> everything(RegisteredSystem system) {
        var access = system.access();
        return Stream.concat(
                        access.packages().stream().map(slug -> PACKAGE + slug),
                        access.rights().stream().map(Right::resource).distinct().map(resource -> SERVICE + resource))
                .toList();
    }

    boolean isForClients() {
        return FOR_CLIENTS.equals(kind);
    }

    boolean isChosen(String one) {
        return chosen().contains(one);
    }

    String text(@Nullable String written) {
        return Objects.requireNonNullElse(written, "").strip();
    }

    /** The question without the customer. */
    BulkQuestion question(RegisteredSystem asked) {
        return new BulkQuestion(
                asked.id(),
                isForClients() ? SystemUserKind.AGENT : SystemUserKind.STANDARD,
                isForClients() ? List.of() : named(SERVICE),
                named(PACKAGE),
                text(title),
                text(returnAddress));
    }

    private List<String> named(String prefix) {
        return chosen().stream()
                .filter(one -> one.startsWith(prefix))
                .map(one -> one.substring(prefix.length()))
                .distinct()
                .toList();
    }

    private List<String> chosen() {
        return Objects.requireNonNullElse(ask, List.of());
    }

    /** At which field a refusal belongs, and the key of its words. */
    static Map<String, String> errors(Refusal refusal) {
        var errors = new LinkedHashMap<String, String>();
        switch (refusal.reason()) {
            case UNUSABLE_TEXT ->
                refusal.items().forEach(item -> {
                    switch (item) {
                        case "externalRef" -> errors.put("reference", "vendorrequest.error.reference");
                        case "integrationTitle" -> errors.put("title", "vendorrequest.error.title");
                        default -> errors.put("ask", "vendorrequest.error.outside-system");
                    }
                });
            case SYSTEM_USER_EXISTS -> errors.put("customer", "vendorrequest.error.has-access");
            case OTHER_KIND_ACCEPTED, OTHER_KIND_PENDING, OTHER_KIND_REJECTED ->
                errors.put("kind", "vendorrequest.error.other-kind");
            case UNKNOWN_SYSTEM -> errors.put("system", "vendorrequest.error.system");
            case UNKNOWN_PARTY -> errors.put("customer", "vendorrequest.error.customer");
            case SYSTEM_HAS_NO_REDIRECT_URLS, REDIRECT_NOT_ALLOWED ->
                errors.put("returnAddress", "vendorrequest.error.return-address");
            case NEITHER_RIGHTS_NOR_PACKAGES, EMPTY_RIGHTS_AND_PACKAGES ->
                errors.put("ask", "vendorrequest.error.nothing-asked");
            case NO_PACKAGES -> errors.put("ask", "vendorrequest.error.no-packages");
            case RIGHT_NOT_IN_SYSTEM, PACKAGE_NOT_IN_SYSTEM -> errors.put("ask", "vendorrequest.error.outside-system");
            case PACKAGE_NOT_ASSIGNABLE -> errors.put("ask", "vendorrequest.error.clients-only");
            case PACKAGE_NOT_DELEGABLE -> errors.put("ask", "vendorrequest.error.not-for-clients");
        }
        return errors;
    }
}
