package no.systembruker.api.changerequest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.systembruker.api.problem.Problem;
import no.systembruker.api.problem.ProblemCode;
import no.systembruker.api.request.RefusalProblems;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.changerequest.ChangeRefusal;
import no.systembruker.register.Access;

/** Why a change is not passed on, in the API's codes (api.md §5). */
final class ChangeRefusalProblems {

    private static final String RIGHTS = "unwantedRights";
    private static final String PACKAGES = "unwantedAccessPackages";

    private ChangeRefusalProblems() {}

    static Problem problem(ChangeRefusal refusal) {
        return switch (refusal) {
            case ChangeRefusal.UnknownSystemUser unknown -> Problem.of(ProblemCode.SYSTEM_USER_NOT_FOUND);
            case ChangeRefusal.IdTaken taken -> Problem.of(ProblemCode.CHANGE_REQUEST_ID_TAKEN);
            case ChangeRefusal.Unnamed unnamed ->
                Problem.malformed(
                        unnamed.members().stream().collect(toMap(identity(), member -> List.of(form(member)))));
            case ChangeRefusal.RightsForClients rights -> Problem.of(ProblemCode.NOT_STANDARD);
            case ChangeRefusal.NoPackageLeft none -> Problem.of(ProblemCode.NO_PACKAGES);
            case ChangeRefusal.Contradictory contradictory -> Problem.malformed(contradictions(contradictory.both()));
            case ChangeRefusal.NotAskable notAskable -> RefusalProblems.problem(notAskable.refusal());
        };
    }

    private static String form(String member) {
        return member.equals(RIGHTS)
                ? "must each have one attribute, urn:altinn:resource"
                : "must each be urn:altinn:accesspackage: and a name";
    }

    /** The platform has no number for it; left alone, one of the two wishes would be lost in silence. */
    private static Map<String, List<String>> contradictions(Access both) {
        var errors = new LinkedHashMap<String, List<String>>();
        if (!both.rights().isEmpty()) {
            errors.put(RIGHTS, contradiction(both.resources().stream().sorted()));
        }
        if (!both.packages().isEmpty()) {
            errors.put(PACKAGES, contradiction(both.packages().stream().map(AccessPackage::urnOf)));
        }
        return errors;
    }

    private static List<String> contradiction(Stream<String> named) {
        return List.of("must not name what is required too: " + named.collect(joining(", ")));
    }
}
