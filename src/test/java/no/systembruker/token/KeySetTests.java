package no.systembruker.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySetTests {

    private static final RSAPublicKey PUBLIC = (RSAPublicKey) TokenWorld.KEYS.getPublic();
    private static final JWK GOOD = rsa("good").keyUse(KeyUse.SIGNATURE).build();

    @Test
    void aPublishedKeyIsRead() {
        assertThat(read(GOOD).find("good")).contains(new VerificationKey(PUBLIC, null));
    }

    @Test
    void aKeyMayBeBoundToItsAlgorithm() {
        var bound = rsa("bound").algorithm(JWSAlgorithm.RS512).build();

        assertThat(read(bound).find("bound")).contains(new VerificationKey(PUBLIC, "RS512"));
    }

    @Test
    void keysThatVerifyNothingForUsAreLeftOut() throws JOSEException {
        var weak = new RSAKey.Builder((RSAPublicKey) TokenWorld.newKeys(1024).getPublic()).keyID("weak");

        assertLeftOut(weak.build());
        assertLeftOut(rsa("for-encryption").keyUse(KeyUse.ENCRYPTION).build());
        assertLeftOut(rsa("signs").keyOperations(Set.of(KeyOperation.SIGN)).build());
        assertLeftOut(rsa("private")
                .privateKey((RSAPrivateKey) TokenWorld.KEYS.getPrivate())
                .build());
        assertLeftOut(new OctetSequenceKey.Builder(new byte[64]).keyID("secret").build());
        assertLeftOut(new ECKeyGenerator(Curve.P_256).keyID("curve").generate());
        assertLeftOut(new RSAKey.Builder(PUBLIC).build());
    }

    @Test
    void twoKeysOfOneIdAreBothLeftOut() {
        var twin = new RSAKey.Builder((RSAPublicKey) TokenWorld.OTHER_KEYS.getPublic()).keyID("twin");

        assertThat(read(GOOD, rsa("twin").build(), twin.build()).keys()).containsOnlyKeys("good");
        assertThat(read(GOOD, twin.build(), twin.build()).keys()).containsOnlyKeys("good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AQ", "Ag", "AQAA", "AQAB=", "AQABAQABAQABAQAB", "", "ø"})
    void onlyASoundExponentIsTaken(String exponent) {
        var json = GOOD.toJSONString().replace("\"AQAB\"", "\"" + exponent + "\"");

        assertThat(read(json).keys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><title>Vedlikehold</title>",
                "[]",
                "{}",
                "{\"keys\":{}}",
                "{\"keys\":null}",
                "{\"keys\":[7]}",
                "{\"keys\":[],\"keys\":[]}",
                "{\"keys\":[{\"kid\":\"a\",\"kid\":\"b\"}]}"
            })
    void whatIsNoKeySetIsNotRead(String text) {
        assertThat(KeySet.parse(text.getBytes(UTF_8))).isEmpty();
    }

    private static void assertLeftOut(JWK key) {
        assertThat(read(GOOD, key).keys()).containsOnlyKeys("good");
    }

    private static RSAKey.Builder rsa(String keyId) {
        return new RSAKey.Builder(PUBLIC).keyID(keyId);
    }

    private static KeySet read(JWK... keys) {
        return read(Stream.of(keys).map(JWK::toJSONString).collect(Collectors.joining(",")));
    }

    private static KeySet read(String keys) {
        return KeySet.parse(("{\"keys\":[" + keys + "]}").getBytes(UTF_8)).orElseThrow();
    }
}
