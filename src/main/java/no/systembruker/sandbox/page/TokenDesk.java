package no.systembruker.sandbox.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.systembruker.party.Organisation;
import no.systembruker.party.OrganisationNumber;
import no.systembruker.party.PartyRegister;
import no.systembruker.register.RegisteredSystem;
import no.systembruker.register.Systems;
import no.systembruker.sandbox.Sandbox;
import no.systembruker.sandbox.maskinporten.DirectTokens;
import no.systembruker.sandbox.maskinporten.DirectTokens.SystemUserOf;
import no.systembruker.sandbox.maskinporten.GrantAnswer;
import no.systembruker.sandbox.town.TownGuide;
import no.systembruker.sandbox.town.TownPlan;
import no.systembruker.systemuser.SystemUser;
import no.systembruker.systemuser.SystemUserId;
import no.systembruker.systemuser.SystemUsers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes tokens for those who want to look into one. */
@Sandbox
@Component
class TokenDesk {

    private static final int MOST_OF_ONE_ORGANISATION = 20;
    private static final List<String> SCOPES = List.of("systembruker:demo");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final List<Claim> EXPLAINED = Stream.of(
                    "consumer", "systemuser_org", "systemuser_id", "system_id", "exp")
            .map(Claim::new)
            .toList();

    /** A member of the token that is worth a word. */
    record Claim(String name) {

        public String key() {
            return "sandbox.page.claim." + name;
        }
    }

    /** A system user to choose. */
    record Choice(UUID id, String title, String owner) {}

    /** What came of the choice. */
    sealed interface Outcome {

        /**
         * @param call a line of shell that uses the token
         */
        record Issued(String header, String claims, List<Claim> explained, String call) implements Outcome {}

        record Refused(String description) implements Outcome {}
    }

    private final TownGuide town;
    private final SystemUsers systemUsers;
    private final Systems systems;
    private final PartyRegister parties;
    private final DirectTokens tokens;
    private final Snippets snippets;

    TokenDesk(
            TownGuide town,
            SystemUsers systemUsers,
            Systems systems,
            PartyRegister parties,
            DirectTokens tokens,
            Snippets snippets) {
        this.town = town;
        this.systemUsers = systemUsers;
        this.systems = systems;
        this.parties = parties;
        this.tokens = tokens;
        this.snippets = snippets;
    }

    List<Choice> choices() {
        return town.plan().organisations().stream()
                .map(TownPlan.Business::number)
                .flatMap(this::systemUsersOf)
                .toList();
    }

    Optional<Outcome> make(UUID systemUser) {
        return systemUsers.find(new SystemUserId(systemUser)).map(this::make);
    }

    private Stream<Choice> systemUsersOf(OrganisationNumber owner) {
        return systemUsers.ofOwner(owner, Optional.empty(), MOST_OF_ONE_ORGANISATION).stream()
                .map(user -> new Choice(user.id().value(), user.title(), name(owner)));
    }

    private Outcome make(SystemUser systemUser) {
        var key = systemUser.key();
        var client = systems.find(key.system()).map(RegisteredSystem::clientIds).stream()
                .flatMap(List::stream)
                .findFirst();
        var reference = Optional.of(key.externalRef())
                .filter(ref -> !ref.isDefaultFor(key.owner()))
                .map(ref -> ref.value());
        var answer =
                tokens.forSystemUser(key.system().vendor(), SCOPES, client, new SystemUserOf(key.owner(), reference));
        return switch (answer) {
            case GrantAnswer.Issued issued -> decoded(issued.token().value());
            case GrantAnswer.Refused refused -> new Outcome.Refused(refused.description());
        };
    }

    private Outcome decoded(String token) {
        var parts = token.split("\\.", 3);
        var call = snippets.of("whoami").replace("$TOKEN", token);
        return new Outcome.Issued(readable(parts[0]), readable(parts[1]), EXPLAINED, call);
    }

    private static String readable(String part) {
        var json = new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
        return JSON.writeValueAsString(JSON.readTree(json));
    }

    private String name(OrganisationNumber number) {
        return parties.organisation(number).map(Organisation::name).orElse(number.value());
    }
}
