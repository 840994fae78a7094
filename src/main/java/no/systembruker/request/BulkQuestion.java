package no.systembruker.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.register.AskedRight;
import no.systembruker.register.SystemId;
import no.systembruker.systemuser.SystemUserKind;

/**
 * What a vendor asks of many customers at once.
 *
 * @param resources those of single rights; none for an access to clients
 * @param packages slugs
 * @param title empty for the system's name
 * @param redirectUrl empty for none
 */
public record BulkQuestion(
        SystemId system,
        SystemUserKind kind,
        List<String> resources,
        List<String> packages,
        String title,
        String redirectUrl) {

    private static final String BETWEEN_PARTS = "\n";
    private static final String BETWEEN_ITEMS = "\t";
    private static final int PARTS = 6;

    public BulkQuestion {
        resources = List.copyOf(resources);
        packages = List.copyOf(packages);
    }

    public OrganisationNumber vendor() {
        return system.vendor();
    }

    /** The same as the vendor would ask of this customer alone. */
    public NewRequest to(String customer, String reference) {
        var urns = packages.stream().map(AccessPackage::urnOf).toList();
        return switch (kind) {
            case STANDARD ->
                new NewStandardRequest(
                        vendor(),
                        system.value(),
                        customer,
                        reference,
                        title,
                        resources.stream().map(AskedRight::to).toList(),
                        urns,
                        redirectUrl);
            case AGENT -> new NewAgentRequest(vendor(), system.value(), customer, reference, title, urns, redirectUrl);
        };
    }

    /** None of the parts can have control characters in it. */
    String written() {
        return String.join(
                BETWEEN_PARTS,
                system.value(),
                kind.name(),
                String.join(BETWEEN_ITEMS, resources),
                String.join(BETWEEN_ITEMS, packages),
                title,
                redirectUrl);
    }

    /** What {@link #written} wrote. */
    public static BulkQuestion read(String written) {
        var parts = written.split(BETWEEN_PARTS, PARTS);
        return new BulkQuestion(
                new SystemId(parts[0]),
                SystemUserKind.valueOf(parts[1]),
                items(parts[2]),
                items(parts[3]),
                parts[4],
                parts[5]);
    }

    private static List<String> items(String written) {
        return Optional.of(written).filter(text -> !text.isEmpty()).stream()
                .flatMap(text -> Stream.of(text.split(BETWEEN_ITEMS)))
                .toList();
    }
}
