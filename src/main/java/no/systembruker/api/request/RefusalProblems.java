package no.systembruker.api.request;

import java.util.Map;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.request.Refusal;

/** Why what a vendor asks is not passed on, in the API's codes (api.md §2). */
public final class RefusalProblems {

    private RefusalProblems() {}

    public static Problem problem(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNUSABLE_TEXT -> Problem.unusable(refusal.items());
            case SYSTEM_USER_EXISTS -> Problem.of(ProblemCode.SYSTEM_USER_EXISTS);
            case OTHER_KIND_ACCEPTED -> Problem.of(ProblemCode.REQUEST_ACCEPTED);
            case OTHER_KIND_PENDING -> Problem.of(ProblemCode.REQUEST_PENDING);
            case OTHER_KIND_REJECTED -> Problem.of(ProblemCode.REQUEST_REJECTED);
            case UNKNOWN_SYSTEM -> Problem.of(ProblemCode.SYSTEM_NOT_FOUND);
            case UNKNOWN_PARTY -> Problem.of(ProblemCode.UNKNOWN_PARTY);
            case SYSTEM_HAS_NO_REDIRECT_URLS -> Problem.of(ProblemCode.NO_REDIRECT_URLS);
            case REDIRECT_NOT_ALLOWED -> Problem.of(ProblemCode.REDIRECT_NOT_ALLOWED);
            case NEITHER_RIGHTS_NOR_PACKAGES, RIGHT_NOT_IN_SYSTEM -> Problem.of(ProblemCode.RIGHTS_NOT_IN_SYSTEM);
            case EMPTY_RIGHTS_AND_PACKAGES -> Problem.of(ProblemCode.NOTHING_ASKED_FOR);
            case NO_PACKAGES -> Problem.of(ProblemCode.NO_PACKAGES);
            case PACKAGE_NOT_IN_SYSTEM -> naming(refusal, ProblemCode.PACKAGE_NOT_IN_SYSTEM, "NotFoundPackages");
            case PACKAGE_NOT_ASSIGNABLE -> naming(refusal, ProblemCode.PACKAGE_NOT_ASSIGNABLE, "NotDelegablePackages");
            case PACKAGE_NOT_DELEGABLE -> naming(refusal, ProblemCode.PACKAGE_NOT_DELEGABLE, "NotDelegablePackages");
        };
    }

    private static Problem naming(Refusal refusal, ProblemCode code, String extension) {
        return Problem.of(code, Map.of(extension, String.join(", ", refusal.items())));
    }
}
