package no.systembruker;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log what is missing, instead of a stack trace. */
class UnfitForProductionAnalyzer extends AbstractFailureAnalyzer<UnfitForProductionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnfitForProductionException cause) {
        var faults = cause.faults().stream().map(fault -> "  - " + fault).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "With the profile prod the application starts only with real settings:\n\n" + faults,
                "Give these settings, for instance as environment variables (SYSTEMBRUKER_BASEURL for"
                        + " systembruker.base-url), or start without the profile prod to get the sandbox.",
                cause);
    }
}
