package no.systembruker.changerequest;

import static java.util.stream.Collectors.toSet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.register.Access;
import no.systembruker.register.AskedRight;
import no.systembruker.register.Right;

/** Compares what a vendor asks for with what it asked for under the same id; order, repetition and actions mean nothing. */
final class ChangeComparison {

    private ChangeComparison() {}

    static Set<ChangeDifference> differences(ChangeRequest stored, NewChangeRequest asked) {
        var differences = EnumSet.noneOf(ChangeDifference.class);
        if (!stored.systemUser().equals(asked.systemUser())) {
            differences.add(ChangeDifference.SYSTEM_USER);
        }
        if (!sameRights(stored.change().required(), asked.requiredRights())) {
            differences.add(ChangeDifference.REQUIRED_RIGHTS);
        }
        if (!sameRights(stored.change().unwanted(), asked.unwantedRights())) {
            differences.add(ChangeDifference.UNWANTED_RIGHTS);
        }
        if (!samePackages(stored.change().required(), asked.requiredPackages())) {
            differences.add(ChangeDifference.REQUIRED_PACKAGES);
        }
        if (!samePackages(stored.change().unwanted(), asked.unwantedPackages())) {
            differences.add(ChangeDifference.UNWANTED_PACKAGES);
        }
        if (!address(stored).equals(Optional.ofNullable(asked.redirectUrl()).orElse(""))) {
            differences.add(ChangeDifference.REDIRECT_URL);
        }
        return differences;
    }

    private static boolean sameRights(Access stored, List<AskedRight> asked) {
        var rights = asked.stream().map(AskedRight::toRight).toList();
        var resources =
                rights.stream().flatMap(Optional::stream).map(Right::resource).collect(toSet());
        return rights.stream().allMatch(Optional::isPresent)
                && stored.resources().equals(resources);
    }

    private static boolean samePackages(Access stored, List<String> asked) {
        return stored.packages().stream()
                .map(AccessPackage::urnOf)
                .collect(toSet())
                .equals(Set.copyOf(asked));
    }

    private static String address(ChangeRequest stored) {
        return Optional.ofNullable(stored.redirectUrl()).map(Object::toString).orElse("");
    }
}
