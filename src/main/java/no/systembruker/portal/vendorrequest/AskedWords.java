package no.systembruker.portal.vendorrequest;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import no.systembruker.catalogue.LocalisedText;
import no.systembruker.changerequest.ChangeConfirmUrl;
import no.systembruker.changerequest.ChangeRequest;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.language.Dates;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.portal.vendorrequest.AskedPage.ReadyText;
import no.systembruker.register.SystemId;
import no.systembruker.register.Systems;
import no.systembruker.request.ConfirmUrl;
import no.systembruker.request.Decided;
import no.systembruker.request.RequestStatus;
import no.systembruker.request.SystemUserRequest;
import no.systembruker.systemuser.SystemUserKey;
import no.systembruker.systemuser.SystemUserKind;
import no.systembruker.systemuser.SystemUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what a vendor has asked of a customer into the reader's words, and the words to send the customer into everyone's. */
@Component
class AskedWords {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final Systems systems;
    private final SystemUsers systemUsers;
    private final ConfirmUrl confirmUrl;
    private final ChangeConfirmUrl changeConfirmUrl;
    private final AccessLines access;
    private final PartyWords parties;
    private final MessageSource messages;
    private final Dates dates;
    private final Clock clock;

    AskedWords(
            Systems systems,
            SystemUsers systemUsers,
            ConfirmUrl confirmUrl,
            ChangeConfirmUrl changeConfirmUrl,
            AccessLines access,
            PartyWords parties,
            MessageSource messages,
            Dates dates,
            Clock clock) {
        this.systems = systems;
        this.systemUsers = systemUsers;
        this.confirmUrl = confirmUrl;
        this.changeConfirmUrl = changeConfirmUrl;
        this.access = access;
        this.parties = parties;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    AskedPage page(SystemUserRequest request) {
        var key = request.key();
        var link = confirmUrl.of(request);
        var forClients = request.kind() == SystemUserKind.AGENT;
        return new AskedPage(
                request.id().value(),
                parties.label(key.system().vendor()),
                parties.label(key.owner()),
                name(key.system()).in(LocaleContextHolder.getLocale()),
                request.title(),
                reference(key),
                status(request.status(), request.timedOut(clock.instant())),
                forClients,
                false,
                request.escalated() != null,
                access.of(request.access()),
                List.of(),
                link.toString(),
                QrCode.of(link.toString()),
                texts("vendorrequest.ready", key, link, request.expires()),
                request.created(),
                end(request.decided(), request.expires()),
                reason(request.decided()),
                systemUsers.find(key).map(found -> found.id().value()).orElse(null));
    }

    AskedPage page(ChangeRequest request) {
        var key = request.key();
        var link = changeConfirmUrl.of(request);
        return new AskedPage(
                request.id().value(),
                parties.label(key.system().vendor()),
                parties.label(key.owner()),
                name(key.system()).in(LocaleContextHolder.getLocale()),
                request.title(),
                reference(key),
                status(request.status(), request.timedOut(clock.instant())),
                false,
                true,
                request.escalated() != null,
                access.of(request.change().required()),
                access.removed(request.change().unwanted()),
                link.toString(),
                QrCode.of(link.toString()),
                texts("vendorrequest.ready.change", key, link, request.expires()),
                request.created(),
                end(request.decided(), request.expires()),
                reason(request.decided()),
                request.systemUser().value());
    }

    private LocalisedText name(SystemId id) {
        return systems.find(id).orElseThrow().name();
    }

    private static @Nullable String reference(SystemUserKey key) {
        return key.externalRef().isDefaultFor(key.owner())
                ? null
                : key.externalRef().value();
    }

    private static String status(RequestStatus status, boolean timedOut) {
        return switch (status) {
            case NEW -> timedOut ? "expired" : "waiting";
            case ACCEPTED -> "approved";
            case REJECTED -> "rejected";
        };
    }

    private static Instant end(@Nullable Decided decided, Instant expires) {
        return decided == null ? expires : decided.at();
    }

    private static @Nullable String reason(@Nullable Decided decided) {
        return decided == null ? null : decided.reason();
    }

    private List<ReadyText> texts(String words, SystemUserKey key, URI link, Instant expires) {
        var vendor = parties.label(key.system().vendor()).name();
        var system = name(key.system());
        return LANGUAGES.stream()
                .map(language -> text(words, Locale.of(language), vendor, system, link, expires))
                .toList();
    }

    private ReadyText text(
            String words, Locale language, String vendor, LocalisedText system, URI link, Instant expires) {
        var day = dates.day(expires, language);
        var text =
                messages.getMessage(words, new Object[] {vendor, system.in(language), link.toString(), day}, language);
        return new ReadyText(language.getLanguage(), text);
    }
}
