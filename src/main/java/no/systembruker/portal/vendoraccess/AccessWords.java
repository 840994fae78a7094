package no.systembruker.portal.vendoraccess;

import java.util.List;
import java.util.stream.Stream;
import no.systembruker.portal.access.AccessLines;
import no.systembruker.portal.layout.Choice;
import no.systembruker.portal.party.PartyWords;
import no.systembruker.register.Access;
import no.systembruker.register.Right;
import no.systembruker.register.Systems;
import no.systembruker.request.AskingRules;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserKind;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts an access into the reader's words, held against what its system now asks for. */
@Component
class AccessWords {

    private final Systems systems;
    private final AskingRules asking;
    private final AccessLines lines;
    private final PartyWords parties;

    AccessWords(Systems systems, AskingRules asking, AccessLines lines, PartyWords parties) {
        this.systems = systems;
        this.asking = asking;
        this.lines = lines;
        this.parties = parties;
    }

    AccessPage page(SystemUser systemUser) {
        var key = systemUser.key();
        var system = systems.find(key.system()).orElseThrow();
        var asked = asking.asked(system, systemUser.kind());
        return new AccessPage(
                systemUser.id().value(),
                parties.label(key.owner()),
                system.id().value(),
                system.name().in(LocaleContextHolder.getLocale()),
                systemUser.title(),
                key.externalRef().isDefaultFor(key.owner())
                        ? null
                        : key.externalRef().value(),
                key.externalRef().value(),
                systemUser.kind() == SystemUserKind.AGENT,
                systemUser.created(),
                lines.of(systemUser.access()),
                choices(asked.without(systemUser.access()), true),
                choices(systemUser.access().without(asked), false));
    }

    private List<Choice> choices(Access access, boolean chosen) {
        return Stream.concat(
                        access.packages().stream()
                                .map(slug -> choice(
                                        ChangeForm.PACKAGE + slug, new Access(List.of(), List.of(slug)), chosen)),
                        access.resources().stream()
                                .sorted()
                                .map(id -> choice(
                                        ChangeForm.SERVICE + id, new Access(List.of(Right.to(id)), List.of()), chosen)))
                .toList();
    }

    private Choice choice(String value, Access one, boolean chosen) {
        return new Choice(value, String.join("", lines.names(one)), chosen);
    }
}
