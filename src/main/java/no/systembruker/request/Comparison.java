package no.systembruker.request;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.register.AskedRight;
import no.systembruker.register.ReturnAddress;
import no.systembruker.register.Right;
import org.jspecify.annotations.Nullable;

/**
 * Compares a question with the request that stands, by what they mean: order, repetition and a right's action mean nothing, and
 * who names no title has nothing against the one that stands.
 */
final class Comparison {

    private Comparison() {}

    static Set<Difference> differences(SystemUserRequest standing, NewRequest asked) {
        var differences = EnumSet.noneOf(Difference.class);
        if (!isCalled(standing.title(), asked.title())) {
            differences.add(Difference.TITLE);
        }
        if (!asksForRights(standing.access().resources(), asked)) {
            differences.add(Difference.RIGHTS);
        }
        if (!urns(standing).equals(new HashSet<>(SubmissionRules.packages(asked)))) {
            differences.add(Difference.PACKAGES);
        }
        if (!leadsTo(standing.redirectUrl(), asked.redirectUrl())) {
            differences.add(Difference.REDIRECT_URL);
        }
        return differences;
    }

    private static boolean isCalled(String title, @Nullable String asked) {
        return asked == null || asked.isEmpty() || asked.equals(title);
    }

    private static boolean asksForRights(Set<String> resources, NewRequest asked) {
        return switch (asked) {
            case NewStandardRequest standard -> isExactly(resources, SubmissionRules.rights(standard));
            case NewAgentRequest agent -> true;
        };
    }

    private static boolean isExactly(Set<String> resources, List<AskedRight> asked) {
        var rights = asked.stream().map(AskedRight::toRight).toList();
        return rights.stream().allMatch(Optional::isPresent)
                && resources.equals(rights.stream()
                        .flatMap(Optional::stream)
                        .map(Right::resource)
                        .collect(toSet()));
    }

    private static Set<String> urns(SystemUserRequest standing) {
        return standing.access().packages().stream().map(AccessPackage::urnOf).collect(toSet());
    }

    private static boolean leadsTo(@Nullable URI address, @Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return address == null;
        }
        return ReturnAddress.parse(asked).filter(url -> url.equals(address)).isPresent();
    }
}
