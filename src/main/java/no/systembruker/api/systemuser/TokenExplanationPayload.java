package no.systembruker.api.systemuser;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.systembruker.api.json.Payload;
import no.systembruker.request.ConfirmUrl;
import no.systembruker.request.TokenCause;
import no.systembruker.request.TokenExplanation;
import no.systembruker.request.TokenExplanation.AnothersSystem;
import no.systembruker.request.TokenExplanation.ClientNotOfSystem;
import no.systembruker.request.TokenExplanation.Ended;
import no.systembruker.request.TokenExplanation.Expired;
import no.systembruker.request.TokenExplanation.NothingAsked;
import no.systembruker.request.TokenExplanation.NothingInTheWay;
import no.systembruker.request.TokenExplanation.OtherReferences;
import no.systembruker.request.TokenExplanation.Rejected;
import no.systembruker.request.TokenExplanation.SystemDeleted;
import no.systembruker.request.TokenExplanation.SystemUnknown;
import no.systembruker.request.TokenExplanation.Waiting;
import no.systembruker.systemuser.ExternalRef;

/**
 * Why there is no token: programs go by the cause and the facts beside it, people read the rest.
 *
 * @param facts what this very case has, beside the members that every case has
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record TokenExplanationPayload(
        @Schema(
                allowableValues = {
                    "not-your-system",
                    "system-unknown",
                    "system-deleted",
                    "client-not-of-system",
                    "waiting",
                    "rejected",
                    "expired",
                    "deleted-by-customer",
                    "handed-back",
                    "other-reference",
                    "nothing-asked",
                    "none"
                })
        String cause,

        String explanation,
        String nextStep,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> facts)
        implements Payload {

    static TokenExplanationPayload of(TokenExplanation explanation, ConfirmUrl confirmUrl) {
        var cause = TokenCause.of(explanation);
        return new TokenExplanationPayload(
                cause.code(), cause.explanation(), cause.nextStep(), facts(explanation, confirmUrl));
    }

    private static Map<String, Object> facts(TokenExplanation explanation, ConfirmUrl confirmUrl) {
        return switch (explanation) {
            case AnothersSystem anothers -> Map.of();
            case SystemUnknown unknown -> Map.of();
            case SystemDeleted deleted -> Map.of();
            case ClientNotOfSystem client -> Map.of("clientIds", client.clientIds());
            case Waiting waiting -> facts(waiting, confirmUrl);
            case Rejected rejected -> facts(rejected);
            case Expired expired -> facts(expired);
            case Ended ended -> Map.of("deleted", ended.ending().at());
            case OtherReferences references -> facts(references);
            case NothingAsked nothing -> Map.of();
            case NothingInTheWay nothing -> facts(nothing);
        };
    }

    private static Map<String, Object> facts(Waiting waiting, ConfirmUrl confirmUrl) {
        var request = waiting.request();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("requestId", request.id().value());
        facts.put("since", request.created());
        facts.put("expires", request.expires());
        facts.put("confirmUrl", confirmUrl.of(request));
        return facts;
    }

    private static Map<String, Object> facts(Rejected rejected) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("requestId", rejected.request().value());
        facts.put("rejected", rejected.at());
        if (rejected.reason() != null) {
            facts.put("reason", rejected.reason());
        }
        return facts;
    }

    private static Map<String, Object> facts(Expired expired) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("requestId", expired.request().value());
        facts.put("expired", expired.at());
        return facts;
    }

    private static Map<String, Object> facts(OtherReferences references) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("externalRefs", values(references.given()));
        facts.put("waitingExternalRefs", values(references.waiting()));
        return facts;
    }

    private static List<String> values(List<ExternalRef> references) {
        return references.stream().map(ExternalRef::value).toList();
    }

    private static Map<String, Object> facts(NothingInTheWay nothing) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("systemUserId", nothing.systemUser().value());
        facts.put("clientChecked", nothing.clientChecked());
        return facts;
    }
}
