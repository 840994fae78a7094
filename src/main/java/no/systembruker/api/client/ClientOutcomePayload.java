package no.systembruker.api.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.systembruker.api.json.Payload;
import no.systembruker.catalogue.AccessPackage;
import no.systembruker.delegation.ClientCheck;
import no.systembruker.delegation.ClientOutcome;
import no.systembruker.job.AnsweredRow;
import no.systembruker.job.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of one client, or would come of it.
 *
 * @param position its place among those that were sent, from 1
 * @param client its organisation number, or what was sent where that is none
 * @param outcome null as long as its turn has not come
 * @param missingPackages what it has not given, where that is the outcome
 */
record ClientOutcomePayload(
        int position,
        String client,
        @Nullable String outcome,
        @Nullable List<String> missingPackages) implements Payload {

    static ClientOutcomePayload of(AnsweredRow row) {
        var outcome = row.outcome();
        return new ClientOutcomePayload(
                row.position(),
                row.subject(),
                outcome == null ? null : OutcomeSpelling.of(outcome.code()),
                outcome == null ? null : missing(outcome));
    }

    static ClientOutcomePayload of(ClientCheck.Row row) {
        return new ClientOutcomePayload(
                row.line(), row.written(), OutcomeSpelling.of(row.verdict().name()), urns(row.lacking()));
    }

    private static @Nullable List<String> missing(Outcome outcome) {
        var slugs = Optional.ofNullable(outcome.detail())
                .filter(detail -> outcome.code().equals(ClientOutcome.LACKS_PACKAGES.name()))
                .map(detail -> Stream.of(detail.split(",")).toList());
        return urns(slugs.orElse(List.of()));
    }

    private static @Nullable List<String> urns(List<String> slugs) {
        return slugs.isEmpty() ? null : slugs.stream().map(AccessPackage::urnOf).toList();
    }
}
