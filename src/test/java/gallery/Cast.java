package gallery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.systembruker.portal.access.AccessKind;
import no.systembruker.portal.access.AccessLine;
import no.systembruker.portal.access.AccessLine.PackageLine;
import no.systembruker.portal.access.AccessLine.SingleLine;
import no.systembruker.portal.access.Grant;
import no.systembruker.portal.access.Grant.Held;
import no.systembruker.portal.access.Grant.Missing;
import no.systembruker.portal.access.Grant.NotAsked;
import no.systembruker.portal.access.ServiceLine;
import no.systembruker.portal.layout.PartyLabel;
import no.systembruker.portal.layout.Visitor;
import no.systembruker.portal.request.AccessLink;
import no.systembruker.portal.request.DecisionState;
import no.systembruker.portal.request.DecisionState.AccessEnded;
import no.systembruker.portal.request.DecisionState.AlreadyGiven;
import no.systembruker.portal.request.DecisionState.Answerable;
import no.systembruker.portal.request.DecisionState.Answered;
import no.systembruker.portal.request.DecisionState.Expired;
import no.systembruker.portal.request.DecisionState.LacksAccess;
import no.systembruker.portal.request.DecisionState.LevelTooLow;
import no.systembruker.portal.request.DecisionState.NoPackageLeft;
import no.systembruker.portal.request.DecisionState.NotPermitted;
import no.systembruker.portal.request.DecisionState.SystemChanged;
import no.systembruker.portal.request.DecisionState.SystemWithdrawn;
import no.systembruker.portal.request.DecisionState.Withdrawn;
import no.systembruker.portal.request.EscalationLine;
import no.systembruker.portal.request.RequestPage;
import org.jspecify.annotations.Nullable;

/** The named small world, as pages see it. */
final class Cast {

    static final PartyLabel LOENNSVERK = new PartyLabel("Lønnsverk AS", "310000027", "Aksjeselskap");
    static final PartyLabel BAKERI_NORD = new PartyLabel("Bakeri Nord AS", "310000019", "Aksjeselskap");
    static final PartyLabel FJORDREGNSKAP = new PartyLabel("Fjordregnskap AS", "310000035", "Aksjeselskap");
    static final PartyLabel LONG_NAME = new PartyLabel(
            "Nordlandskystensfiskeoppdrettsutstyrsforhandlersammenslutningen SA", "310000035", "Samvirkeforetak");
    static final Visitor KARI = new Visitor("Kari Nordmann", BAKERI_NORD);
    static final Visitor KARI_SWITCHED =
            new Visitor("Kari Nordmann", BAKERI_NORD, false, LONG_NAME, true, 1800, "kari");
    static final Visitor SELMA = new Visitor("Selma Haugen", LOENNSVERK, true, null, false, 0, "");
    static final UUID REQUEST = UUID.fromString("0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b7f3b");
    static final UUID SYSTEM_USER = UUID.fromString("1a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b7f3b");
    static final AccessLink ACCESS = new AccessLink(SYSTEM_USER, "Lønn for kaféen", null);
    static final Instant ANSWERED = Instant.parse("2026-11-20T08:05:00Z");
    static final AccessLink ENDED = new AccessLink(SYSTEM_USER, null, ANSWERED);
    static final Instant ANSWER_BY = Instant.parse("2027-05-14T10:00:00Z");

    private Cast() {}

    static RequestPage request(DecisionState state, List<AccessLine> access) {
        return request(state, access, null);
    }

    static RequestPage request(DecisionState state, List<AccessLine> access, @Nullable EscalationLine escalation) {
        return new RequestPage(
                REQUEST,
                "7F3K",
                AccessKind.OWN,
                LOENNSVERK,
                BAKERI_NORD,
                "Lønnsflyt",
                null,
                ANSWERED,
                ANSWER_BY,
                174,
                access,
                escalation,
                mayReject(state),
                state);
    }

    static RequestPage requestForClients(DecisionState state) {
        return new RequestPage(
                REQUEST,
                "7F3K",
                AccessKind.FOR_CLIENTS,
                LOENNSVERK,
                FJORDREGNSKAP,
                "Lønnsbyrå",
                null,
                ANSWERED,
                ANSWER_BY,
                174,
                forClients(),
                null,
                mayReject(state),
                state);
    }

    static List<AccessLine> forClients() {
        return List.of(new PackageLine(
                "Regnskapsfører lønn",
                "Levere og se lønnsopplysninger som regnskapsfører.",
                List.of(new ServiceLine("A-melding", "Skatteetaten"), new ServiceLine("Skattekort", "Skatteetaten")),
                new NotAsked()));
    }

    static boolean mayReject(DecisionState state) {
        return switch (state) {
            case Answerable answerable -> true;
            case LacksAccess lacksAccess -> true;
            case AlreadyGiven alreadyGiven -> true;
            case SystemChanged systemChanged -> true;
            case NoPackageLeft noPackageLeft -> true;
            case SystemWithdrawn systemWithdrawn -> true;
            case NotPermitted notPermitted -> false;
            case LevelTooLow levelTooLow -> false;
            case Answered answered -> false;
            case Withdrawn withdrawn -> false;
            case Expired expired -> false;
            case AccessEnded accessEnded -> false;
        };
    }

    static RequestPage requestBetweenLongNames(DecisionState state) {
        var system = "Regnskapsogloennsflytforvirksomhetermedmangeavdelinger";
        return new RequestPage(
                REQUEST,
                "7F3K",
                AccessKind.OWN,
                LONG_NAME,
                LONG_NAME,
                system,
                system + "fornordlandogtroms",
                ANSWERED,
                ANSWER_BY,
                1,
                many(),
                null,
                true,
                state);
    }

    static List<AccessLine> held() {
        return access(new Held(), new Held());
    }

    static List<AccessLine> notAsked() {
        return access(new NotAsked(), new NotAsked());
    }

    static List<AccessLine> partlyMissing() {
        return access(new Held(), new Missing(List.of("daglig leder", "styrets leder", "regnskapsfører")));
    }

    private static List<AccessLine> access(Grant packages, Grant single) {
        return List.of(
                new PackageLine(
                        "Lønn",
                        "Rapportere lønn og arbeidsforhold, og se det som er rapportert.",
                        List.of(
                                new ServiceLine("A-melding", "Skatteetaten"),
                                new ServiceLine("Skattekort", "Skatteetaten"),
                                new ServiceLine("Sykmelding og inntektsmelding", "Nav")),
                        packages),
                new PackageLine(
                        "Skattegrunnlag",
                        "Hente og levere grunnlaget for virksomhetens skatt.",
                        List.of(new ServiceLine("Skattemelding for næringsdrivende", "Skatteetaten")),
                        packages),
                new SingleLine(
                        "Krav og betalinger",
                        "Se hva virksomheten skylder i skatt og avgift, og hva som er betalt.",
                        "Skatteetaten",
                        single));
    }

    private static List<AccessLine> many() {
        var services = List.<ServiceLine>of();
        return List.of(
                new PackageLine("Lønn", null, services, new Held()),
                new PackageLine(
                        "Motorvognavgifterogsaeravgifterforalletyperkjoeretoey",
                        null,
                        services,
                        new Missing(List.of("daglig leder", "styrets leder"))),
                new SingleLine("Krav", null, "Skatteetaten", new Held()));
    }
}
