package no.systembruker.register;

import java.util.List;

/** Why a system may not stand in the register as it was sent (domain.md §5.3–7); a registration can have several. */
public sealed interface RegistrationProblem {

    /** Longer than we can keep, or with characters that cannot be used there; named as the members of the contract are. */
    record UnusableText(List<String> members) implements RegistrationProblem {}

    /** Named as the members of the contract are, with the language after a full stop. */
    record MissingText(List<String> members) implements RegistrationProblem {}

    /** Lists with more entries than we can keep. */
    record TooMany(List<String> members) implements RegistrationProblem {}

    record SpaceInId() implements RegistrationProblem {}

    /** The id is not the vendor's organisation number, an underscore and a name. */
    record IdWithoutVendor() implements RegistrationProblem {}

    /** Also when the system of that id is deleted. */
    record IdTaken() implements RegistrationProblem {}

    /** A system keeps its id for ever; this problem comes alone. */
    record IdOfAnotherSystem() implements RegistrationProblem {}

    record UnsafeRedirect(List<String> urls) implements RegistrationProblem {}

    record ClientIdTaken(List<String> clientIds) implements RegistrationProblem {}

    record ClientIdRepeated(List<String> clientIds) implements RegistrationProblem {}

    /** Attributes other than {@code urn:altinn:resource}, or not exactly one. */
    record NotAResource(List<String> attributes) implements RegistrationProblem {}

    record UnknownResource(List<String> resources) implements RegistrationProblem {}

    record ResourceNotDelegable(List<String> resources) implements RegistrationProblem {}

    record RightRepeated(List<String> resources) implements RegistrationProblem {}

    record InvalidPackages(List<String> malformed, List<String> unknown, List<String> notGrantable)
            implements RegistrationProblem {}

    record PackageRepeated(List<String> packages) implements RegistrationProblem {}

    /** Customers can give a visible system access themselves, and never a package that only comes from clients. */
    record ClientOnlyPackageInVisibleSystem(List<String> packages) implements RegistrationProblem {}
}
