package no.systembruker.api.register;

import java.util.List;
import java.util.stream.Stream;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ValidationCode;
import no.systembruker.api.problem.ValidationError;
import no.systembruker.register.RegistrationProblem;

/** What the register has against a system, in the API's codes (api.md §2). */
final class RegistrationErrors {

    private RegistrationErrors() {}

    static Problem problem(List<RegistrationProblem> problems) {
        return Problem.invalid(problems.stream().map(RegistrationErrors::error).toList());
    }

    private static ValidationError error(RegistrationProblem problem) {
        return switch (problem) {
            case RegistrationProblem.UnusableText unusable -> ValidationCode.unusable(unusable.members());
            case RegistrationProblem.MissingText missing -> ValidationCode.missing(missing.members());
            case RegistrationProblem.TooMany many -> ValidationCode.tooMany(many.members());
            case RegistrationProblem.SpaceInId space -> ValidationCode.SPACE_IN_ID.error();
            case RegistrationProblem.IdWithoutVendor without -> ValidationCode.ID_WITHOUT_VENDOR.error();
            case RegistrationProblem.IdTaken taken -> ValidationCode.ID_TAKEN.error();
            case RegistrationProblem.IdOfAnotherSystem other -> ValidationCode.ID_OF_ANOTHER_SYSTEM.error();
            case RegistrationProblem.UnsafeRedirect unsafe -> ValidationCode.UNSAFE_REDIRECT.error();
            case RegistrationProblem.ClientIdTaken taken -> ValidationCode.CLIENT_ID_TAKEN.error();
            case RegistrationProblem.ClientIdRepeated repeated -> ValidationCode.CLIENT_ID_REPEATED.error();
            case RegistrationProblem.NotAResource other ->
                ValidationCode.NOT_A_RESOURCE.error("Invalid Resource Id Details : ", items(other.attributes()));
            case RegistrationProblem.UnknownResource unknown ->
                ValidationCode.UNKNOWN_RESOURCE.error("ResourceIds Not Found : ", items(unknown.resources()));
            case RegistrationProblem.ResourceNotDelegable closed ->
                ValidationCode.RESOURCE_NOT_DELEGABLE.error("ResourceIds Not Delegable : ", items(closed.resources()));
            case RegistrationProblem.RightRepeated repeated -> ValidationCode.RIGHT_REPEATED.error();
            case RegistrationProblem.InvalidPackages invalid ->
                ValidationCode.INVALID_PACKAGE.error("Invalid Urn Details : ", details(invalid));
            case RegistrationProblem.PackageRepeated repeated -> ValidationCode.PACKAGE_REPEATED.error();
            case RegistrationProblem.ClientOnlyPackageInVisibleSystem clientOnly ->
                ValidationCode.CLIENT_ONLY_PACKAGE.error();
        };
    }

    private static String items(List<String> items) {
        return String.join(" | ", items);
    }

    private static String details(RegistrationProblem.InvalidPackages invalid) {
        return items(Stream.of(
                        detail("Invalid format: ", invalid.malformed()),
                        detail("Not found: ", invalid.unknown()),
                        detail("Not possible to delegate: ", invalid.notGrantable()))
                .flatMap(List::stream)
                .toList());
    }

    private static List<String> detail(String what, List<String> urns) {
        return urns.isEmpty() ? List.of() : List.of(what + String.join(", ", urns));
    }
}
