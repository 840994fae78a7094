package no.systembruker.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.systembruker.Statements;
import no.systembruker.TestClock;
import no.systembruker.token.AccessToken;
import no.systembruker.token.Check;
import no.systembruker.token.Credentials;
import no.systembruker.token.DetailsForm;
import no.systembruker.token.KeyLookup;
import no.systembruker.token.OpenedToken;
import no.systembruker.token.Refusal;
import no.systembruker.token.RequiredScope;
import no.systembruker.token.SystemUserToken;
import no.systembruker.token.TokenChecker;
import no.systembruker.token.TokenSettings;
import no.systembruker.token.TrustedIssuers;
import no.systembruker.token.Verdict;
import no.systembruker.token.Verdict.Accepted;
import no.systembruker.token.Verdict.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "token")
@TestPropertySource(properties = "systembruker.base-url=http://localhost:8080")
@Import({TestClock.class, Statements.class})
abstract class ExchangeModuleTests {

    private static final String ISSUER = "http://localhost:8080/authentication/api/v1/openid/";
    private static final Duration KEY_LIFE = Duration.ofDays(1);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Map<String, Object> DETAILS = Map.of(
            "type",
            "urn:altinn:systemuser",
            "systemuser_org",
            Map.of("authority", "iso6523-actorid-upis", "ID", "0192:310000027"),
            "systemuser_id",
            List.of("5f1a0f0e-93f7-4b0a-8f1c-3d6f3f1b6a11"),
            "system_id",
            "310000019_loennsflyt");

    @Autowired
    private TokenExchange exchange;

    @Autowired
    private SigningKeys signing;

    @Autowired
    private PublishedKeys published;

    @Autowired
    private KeyRegister register;

    @Autowired
    private PlatformIssuer issuer;

    @Autowired
    private TrustedIssuers issuers;

    @Autowired
    private TokenSettings maskinporten;

    @Autowired
    private TestClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Node other;

    /** A second node on the same database. */
    private record Node(TokenExchange exchange, TokenChecker checker) {}

    @BeforeEach
    void startAnotherNode() {
        clock.reset();
        other = newNode();
    }

    @AfterEach
    void allIsWellAgain() {
        clock.reset();
    }

    @Test
    void theTokenSaysWhatMaskinportensSaysAndWhatThePlatformAdds() throws ParseException {
        var token = SignedJWT.parse(token(Map.of("authorization_details", List.of(DETAILS), "note", List.of(1, "x"))));
        var claims = new LinkedHashMap<>(token.getJWTClaimsSet().toJSONObject());
        var now = clock.instant().getEpochSecond();

        assertThat(UUID.fromString((String) claims.remove("jti"))).isNotNull();
        assertThat(claims)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("iss", ISSUER),
                        Map.entry("client_id", "loennsverk-client"),
                        Map.entry("scope", "a b"),
                        Map.entry("token_type", "Bearer"),
                        Map.entry("consumer", consumer()),
                        Map.entry("note", List.of(1L, "x")),
                        Map.entry("authorization_details", DETAILS),
                        Map.entry("iat", now),
                        Map.entry("nbf", now),
                        Map.entry("exp", now + 1800),
                        Map.entry("urn:altinn:orgNumber", "310000019"),
                        Map.entry("urn:altinn:authenticatemethod", "maskinporten"),
                        Map.entry("urn:altinn:authlevel", 3L)));
        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(token.getHeader().getType()).isEqualTo(JOSEObjectType.JWT);
        assertThat(token.getHeader().toJSONObject()).containsOnlyKeys("alg", "typ", "kid");
    }

    @Test
    void severalDetailsStayAList() throws ParseException {
        var consents = List.of(Map.of("type", "urn:altinn:consent"), Map.of("type", "x"));

        var claims = SignedJWT.parse(token(Map.of("authorization_details", consents)))
                .getJWTClaimsSet();

        assertThat(claims.getClaim("authorization_details")).isEqualTo(consents);
    }

    @Test
    void noTwoTokensHaveOneId() throws ParseException {
        assertThat(SignedJWT.parse(token()).getJWTClaimsSet().getJWTID())
                .isNotEqualTo(SignedJWT.parse(token()).getJWTClaimsSet().getJWTID());
    }

    @Test
    void aStrangersLibraryChecksItWithThePublishedKeys() throws ParseException, JOSEException {
        var token = SignedJWT.parse(token());

        var key = JWKSet.parse(published.json().orElseThrow())
                .getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
    }

    @Test
    void onlyPublicHalvesLeaveTheNode() throws ParseException {
        token();

        var keys = JWKSet.parse(published.json().orElseThrow()).getKeys();
        var rows = database.sql("select public_jwk from exchange_key")
                .query(String.class)
                .list();

        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(key.isPrivate()).isFalse();
            assertThat(key.toJSONObject()).containsOnlyKeys("kty", "use", "alg", "kid", "e", "n");
        });
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("\"d\""));
    }

    @Test
    void theSystemUserInItIsRead() {
        var verdict = issuers.systemUserToken(
                Credentials.bare(token(Map.of("authorization_details", List.of(DETAILS)))), RequiredScope.anyOf("b"));

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat((SystemUserToken) accepted.token())
                                .satisfies(token -> {
                                    assertThat(token.owner()).isEqualTo("310000027");
                                    assertThat(token.vendor()).isEqualTo("310000019");
                                }));
    }

    @Test
    void itIsGoodForHalfAnHour() {
        var token = token();

        clock.advance(Duration.ofMinutes(30));
        assertThat(accepts(token)).isTrue();

        clock.advance(Duration.ofSeconds(10));
        assertThat(refusal(check(token)).check()).isEqualTo(Check.LIFETIME);
    }

    @Test
    void theKeyIsReplacedInTimeAndWhatItHasSignedIsGoodToItsEnd() {
        clock.advance(KEY_LIFE);
        var first = token();
        clock.advance(KEY_LIFE.minus(TICK));
        var old = token();
        assertThat(keyId(old)).isEqualTo(keyId(first));

        clock.advance(TICK);
        var young = token();

        assertThat(keyId(young)).isNotEqualTo(keyId(old));
        assertThat(publishedIds()).contains(keyId(old), keyId(young));
        assertThat(accepts(young)).isTrue();
        clock.advance(Duration.ofMinutes(29));
        assertThat(accepts(old)).isTrue();
        assertThat(accepts(newNode(), old)).isTrue();
    }

    @Test
    void aKeyIsGoneSomeTimeAfterItsLastToken() {
        clock.advance(KEY_LIFE.multipliedBy(3));
        var old = keyId(token());

        clock.advance(KEY_LIFE.plusMinutes(34));
        assertThat(publishedIds()).contains(old);
        clock.advance(Duration.ofMinutes(1));
        assertThat(publishedIds()).doesNotContain(old);
        assertThat(stored(old)).isTrue();

        var young = keyId(token());
        assertThat(stored(old)).isFalse();
        assertThat(stored(young)).isTrue();
    }

    @Test
    void aKeyThatCannotBePublishedIsNotUsed() {
        clock.advance(KEY_LIFE.multipliedBy(5));

        withoutTheTable(() -> {
            assertThat(exchange.exchange(opened(Map.of()))).isEqualTo(new Exchange.Unavailable(SigningKeys.PAUSE));
            assertThat(statements.during(() -> exchange.exchange(opened(Map.of()))))
                    .isEmpty();
        });

        clock.advance(SigningKeys.PAUSE);
        var id = keyId(token());
        assertThat(publishedIds()).contains(id);
    }

    @Test
    void aKeyThatIsPublishedNeedsNoDatabase() {
        var before = keyId(token());

        withoutTheTable(() -> {
            var token = token();
            assertThat(keyId(token)).isEqualTo(before);
            assertThat(accepts(token)).isTrue();
        });
    }

    @Test
    void aClockThatIsSetBackGetsAKeyOfItsOwn() {
        clock.advance(KEY_LIFE.multipliedBy(7));
        var later = keyId(token());
        clock.reset();

        var token = token();

        assertThat(keyId(token)).isNotEqualTo(later);
        assertThat(accepts(token)).isTrue();
    }

    @Test
    void everyNodePublishesAllKeysAndAcceptsTheOthersTokens() {
        var ours = token();
        var theirs = token(other.exchange());

        assertThat(keyId(ours)).isNotEqualTo(keyId(theirs));
        assertThat(publishedIds()).contains(keyId(ours), keyId(theirs));
        assertThat(accepts(other, ours)).isTrue();
        clock.advance(PlatformKeys.INTERVAL);
        assertThat(accepts(theirs)).isTrue();
    }

    @Test
    void madeUpKeyIdsCostOneQueryPerInterval() {
        var foreign = NodeKey.generate(clock.instant());
        check(foreign.sign(claims(Map.of("iss", ISSUER))));
        clock.advance(PlatformKeys.INTERVAL);

        var sent = statements.during(() -> {
            for (int i = 0; i < 20; i++) {
                var madeUp = NodeKey.generate(clock.instant()).sign(claims(Map.of("iss", ISSUER)));
                assertThat(refusal(check(madeUp)).status()).isEqualTo(401);
            }
        });

        assertThat(sent).hasSize(1);
    }

    @Test
    void aKeyThatNobodyHasPublishedIsNoKey() {
        token();
        var foreign = NodeKey.generate(clock.instant());

        var refusal = refusal(check(foreign.sign(claims(Map.of("iss", ISSUER)))));

        assertThat(refusal.check()).isEqualTo(Check.KEY);
        assertThat(refusal.status()).isEqualTo(401);
    }

    @Test
    void theIssuerIsNotWhoTheTokenClaims() {
        var ours = signing.current().orElseThrow();
        var platforms = new TrustedIssuers(
                List.of(new TokenChecker(maskinporten, id -> new KeyLookup.Unknown(), clock), other.checker()));

        for (var forged : List.of(maskinporten.issuer(), ISSUER + "x", ISSUER.toUpperCase(), "")) {
            var token = ours.sign(claims(Map.of("iss", forged)));
            assertThat(refusal(platforms.accessToken(Credentials.bare(token), RequiredScope.NONE))
                            .status())
                    .as(forged)
                    .isEqualTo(401);
            assertThat(refusal(other.checker().accessToken(Credentials.bare(token), RequiredScope.NONE))
                            .check())
                    .isEqualTo(Check.ISSUER);
        }
    }

    @Test
    void whileTheKeysCannotBeReadTheCallerIsAskedToWait() {
        var theirs = token(other.exchange());
        var fresh = newNode();

        withoutTheTable(() -> {
            var refusal = refusal(fresh.checker().accessToken(Credentials.bare(theirs), RequiredScope.NONE));

            assertThat(refusal).isEqualTo(new Refusal.KeysUnavailable(PlatformKeys.INTERVAL));
            assertThat(published.json()).isEmpty();
        });
        clock.advance(PlatformKeys.INTERVAL);
        assertThat(accepts(fresh, theirs)).isTrue();
    }

    @Test
    void manyFirstCallersShareOneKey() throws InterruptedException, ExecutionException {
        var fresh = newNode();
        var ids = new HashSet<String>();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> call = () -> keyId(token(fresh.exchange()));
            for (var id :
                    callers.invokeAll(Stream.generate(() -> call).limit(20).toList())) {
                ids.add(id.get());
            }
        }

        assertThat(ids).hasSize(1);
    }

    private Node newNode() {
        var keys = new SigningKeys(register, new ExchangeProperties(KEY_LIFE), clock);
        var settings = TokenSettings.trusting(issuer.name(), issuer.keys()).withDetails(DetailsForm.LIST_OR_OBJECT);
        return new Node(
                new TokenExchange(keys, new PlatformClaims(issuer, clock)),
                new TokenChecker(settings, new PlatformKeys(keys, published, clock), clock));
    }

    private String token() {
        return token(exchange);
    }

    private String token(TokenExchange node) {
        return token(node, Map.of());
    }

    private String token(Map<String, Object> more) {
        return token(exchange, more);
    }

    private String token(TokenExchange node, Map<String, Object> more) {
        return switch (node.exchange(opened(more))) {
            case Exchange.Exchanged exchanged -> exchanged.token();
            case Exchange.Unavailable unavailable -> throw new AssertionError("No key");
        };
    }

    private OpenedToken opened(Map<String, Object> more) {
        var now = clock.instant();
        var access = new AccessToken(
                maskinporten.issuer(),
                "loennsverk-client",
                "310000019",
                Set.of("a", "b"),
                "x",
                now,
                now.plusSeconds(120));
        return new OpenedToken(access, claims(more));
    }

    private Map<String, @Nullable Object> claims(Map<String, Object> more) {
        var now = clock.instant().getEpochSecond();
        var claims = new LinkedHashMap<String, @Nullable Object>(Map.of(
                "iss",
                maskinporten.issuer(),
                "client_id",
                "loennsverk-client",
                "scope",
                "a b",
                "token_type",
                "Bearer",
                "consumer",
                consumer(),
                "iat",
                now,
                "exp",
                now + 120,
                "jti",
                "x"));
        claims.putAll(more);
        return claims;
    }

    private static Map<String, Object> consumer() {
        return Map.of("authority", "iso6523-actorid-upis", "ID", "0192:310000019");
    }

    private Verdict<AccessToken> check(String token) {
        return issuers.accessToken(Credentials.bare(token), RequiredScope.anyOf("a"));
    }

    private boolean accepts(String token) {
        return check(token) instanceof Accepted;
    }

    private static boolean accepts(Node node, String token) {
        return node.checker().accessToken(Credentials.bare(token), RequiredScope.NONE) instanceof Accepted;
    }

    private static Refusal refusal(Verdict<AccessToken> verdict) {
        return switch (verdict) {
            case Accepted<AccessToken> accepted -> throw new AssertionError("Accepted");
            case Refused<AccessToken> refused -> refused.refusal();
        };
    }

    private Set<String> publishedIds() {
        try {
            return JWKSet.parse(published.json().orElseThrow()).getKeys().stream()
                    .map(JWK::getKeyID)
                    .collect(Collectors.toSet());
        } catch (ParseException broken) {
            throw new AssertionError(broken);
        }
    }

    private boolean stored(String id) {
        return database.sql("select count(*) from exchange_key where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void withoutTheTable(Runnable act) {
        database.sql("alter table exchange_key rename to out_of_reach").update();
        try {
            act.run();
        } finally {
            database.sql("alter table out_of_reach rename to exchange_key").update();
        }
    }

    private static String keyId(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getKeyID();
        } catch (ParseException broken) {
            throw new AssertionError(broken);
        }
    }
}
