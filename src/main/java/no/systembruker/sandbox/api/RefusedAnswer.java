package no.systembruker.sandbox.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.party.Role;
import no.systembruker.request.Standing;
import no.systembruker.systemuser.DelegationReport;
import no.systembruker.systemuser.DelegationReport.PackageCheck;
import no.systembruker.systemuser.DelegationReport.RightCheck;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that this person could not answer so, told as a problem: the refusal's name, and the words for it. */
class RefusedAnswer extends ErrorResponseException {

    private record Telling(HttpStatus status, String detail, Map<String, Object> more) {

        Telling(HttpStatus status, String detail) {
            this(status, detail, Map.of());
        }
    }

    RefusedAnswer(Standing standing) {
        this(standing.getClass().getSimpleName(), telling(standing));
    }

    private RefusedAnswer(String refusal, Telling telling) {
        super(telling.status(), problem(refusal, telling), null);
    }

    private static ProblemDetail problem(String refusal, Telling telling) {
        var problem = ProblemDetail.forStatusAndDetail(telling.status(), telling.detail());
        problem.setProperty("refusal", refusal);
        telling.more().forEach(problem::setProperty);
        return problem;
    }

    private static Telling telling(Standing standing) {
        return switch (standing) {
            case Standing.Answerable answerable -> conflict("It was being answered by somebody else; ask again.");
            case Standing.AnswerableForClients answerable ->
                conflict("It was being answered by somebody else; ask again.");
            case Standing.AlreadyAnswered answered ->
                conflict("It was answered at " + answered.decided().at() + ".");
            case Standing.TimedOut timedOut -> conflict("It ran out at " + timedOut.since() + ".");
            case Standing.Withdrawn withdrawn -> conflict("The vendor has withdrawn it.");
            case Standing.SystemUserDeleted deleted -> conflict("The system user has been deleted.");
            case Standing.NoPackageLeft none -> conflict("The system user would have no access package left.");
            case Standing.SystemWithdrawn withdrawn -> conflict("The vendor has withdrawn the system.");
            case Standing.SystemUserExists exists ->
                conflict("The system user " + exists.existing() + " exists already.");
            case Standing.SystemChanged changed ->
                new Telling(
                        HttpStatus.CONFLICT,
                        "The system no longer has all that is asked for.",
                        Map.of(
                                "missingPackages",
                                changed.missing().packages(),
                                "missingRights",
                                changed.missing().resources()));
            case Standing.NotPermitted notPermitted ->
                forbidden(
                        "The person may not decide for this organisation.",
                        Map.of("whoCan", codes(notPermitted.whoCan())));
            case Standing.LevelTooLow tooLow ->
                forbidden("The sign-in must be at level " + tooLow.needed().acr() + ".", Map.of());
            case Standing.LacksAccess lacks ->
                forbidden("Some of what is asked for is not this person's to give.", missing(lacks.report()));
        };
    }

    private static Telling conflict(String detail) {
        return new Telling(HttpStatus.CONFLICT, detail);
    }

    private static Telling forbidden(String detail, Map<String, Object> more) {
        return new Telling(HttpStatus.FORBIDDEN, detail, more);
    }

    private static Map<String, Object> missing(DelegationReport report) {
        var packages =
                report.packages().stream().filter(check -> !check.mayGive()).toList();
        var rights = report.rights().stream().filter(check -> !check.mayGive()).toList();
        var whoCan = Stream.concat(
                packages.stream().map(PackageCheck::whoCan), rights.stream().map(RightCheck::whoCan));
        return Map.of(
                "missingPackages",
                and(
                        packages.stream().map(check -> check.accessPackage().slug()),
                        report.gone().packages()),
                "missingRights",
                and(
                        rights.stream().map(check -> check.resource().id()),
                        report.gone().resources()),
                "whoCan",
                codes(whoCan.flatMap(Collection::stream).collect(Collectors.toSet())));
    }

    private static List<String> and(Stream<String> notGivable, Collection<String> gone) {
        return Stream.concat(notGivable, gone.stream()).toList();
    }

    private static List<String> codes(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::code).toList();
    }
}
