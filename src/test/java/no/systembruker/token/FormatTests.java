package no.systembruker.token;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.systembruker.token.TestToken.aSystemUserToken;
import static no.systembruker.token.TestToken.aToken;
import static no.systembruker.token.TokenWorld.accepted;
import static no.systembruker.token.TokenWorld.check;
import static no.systembruker.token.TokenWorld.failed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTests {

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "..", "...", "a.b", "a.b.c.d", "a.b.c.d.e", ".e30.e30", "e30..e30", "e30.e30."})
    void aTokenHasThreeParts(String token) {
        assertThat(failed(check(token))).isEqualTo(Check.FORMAT);
    }

    @Test
    void aFourthPartIsRefused() {
        assertThat(failed(check(aToken().sign() + ".e30"))).isEqualTo(Check.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "==", " ", "\t", "\n", "\r\n", "\0", "AAA", "+", "/", "ø", "\uFF21"})
    void nothingIsAddedAfterTheSignature(String addition) {
        assertThat(failed(check(aToken().sign() + addition))).isEqualTo(Check.FORMAT);
    }

    @Test
    void nothingIsAddedBeforeOrWithin() {
        var token = aToken().sign();

        assertThat(failed(check(" " + token))).isEqualTo(Check.FORMAT);
        assertThat(failed(check("\uFEFF" + token))).isEqualTo(Check.FORMAT);
        assertThat(failed(check(token.replaceFirst("\\.", " .")))).isEqualTo(Check.FORMAT);
        assertThat(failed(check(token.replaceFirst("\\.", "=.")))).isEqualTo(Check.FORMAT);
        assertThat(failed(check(token.replaceFirst("\\.", ".\n")))).isEqualTo(Check.FORMAT);
    }

    /** 256 bytes leave four bits over in the last character; changing them leaves the signature as it was. */
    @Test
    void spareBitsOfTheSignatureAreNotFree() {
        var token = aToken().sign();
        var last = token.charAt(token.length() - 1);
        var twin = token.substring(0, token.length() - 1) + (char) (last + 1);
        var decoder = Base64.getUrlDecoder();

        assertThat(decoder.decode(twin.substring(twin.lastIndexOf('.') + 1)))
                .isEqualTo(decoder.decode(token.substring(token.lastIndexOf('.') + 1)));
        assertThat(failed(check(twin))).isEqualTo(Check.FORMAT);
    }

    static Stream<UnaryOperator<String>> notOneJsonObject() {
        return Stream.of(
                text -> "",
                text -> "{",
                text -> "[]",
                text -> "[" + text + "]",
                text -> "null",
                text -> "\"" + "x" + "\"",
                text -> "7",
                text -> text + "x",
                text -> text + text,
                text -> text + ",",
                text -> text + "\0",
                text -> "\uFEFF" + text,
                text -> text.replace('"', '\''),
                text -> text.replaceFirst("\\{", "{/* note */"),
                text -> text.replaceFirst("\\{", "{\"x\":01,"),
                text -> text.replaceFirst("\\{", "{\"x\":NaN,"),
                text -> text.replaceFirst("\\{", "{x:1,"),
                text -> text.replaceFirst("\\{", "{\"x\":\"a\nb\","),
                text -> text.replaceFirst("}$", ",}"),
                text -> text.replaceFirst("}$", ""));
    }

    @ParameterizedTest
    @MethodSource("notOneJsonObject")
    void headerAndPayloadAreJsonObjects(UnaryOperator<String> rewriting) {
        assertThat(failed(check(aToken().rewritePayload(rewriting)))).isEqualTo(Check.FORMAT);
        assertThat(failed(check(aToken().rewriteHeader(rewriting)))).isEqualTo(Check.FORMAT);
    }

    @Test
    void whiteSpaceInsideTheJsonIsHarmless() {
        assertThat(accepted(check(aToken().rewritePayload(text -> "\n" + text.replace("\":", "\" : ") + "\r\n"))))
                .isNotNull();
    }

    static Stream<TestToken> withSomethingTwice() {
        return Stream.of(
                aToken().rewriteHeader(text -> text.replaceFirst("\\{", "{\"alg\":\"none\",")),
                aToken().rewritePayload(text -> text.replaceFirst("\\{", "{\"iss\":\"" + TokenWorld.ISSUER + "\",")),
                aToken().rewritePayload(text -> text.replaceFirst("\\{", "{\"\\\\u0069ss\":\"x\",")),
                aToken().rewritePayload(text -> text.replace("\"ID\":", "\"ID\":\"0192:310000027\",\"ID\":")),
                aToken().rewritePayload(text -> text.replaceFirst("\\{", "{\"x\":null,\"x\":null,")),
                aToken().rewritePayload(text -> text.replaceFirst("\\{", "{\"x\":[[{\"a\":{\"b\":1,\"b\":1}}]],")),
                aSystemUserToken()
                        .rewritePayload(
                                text -> text.replace("\"systemuser_id\":", "\"systemuser_id\":[],\"systemuser_id\":")));
    }

    @ParameterizedTest
    @MethodSource("withSomethingTwice")
    void noMemberOccursTwiceAtAnyDepth(TestToken token) {
        assertThat(failed(check(token))).isEqualTo(Check.FORMAT);
    }

    @Test
    void onlyUtf8IsRead() {
        var header = aToken().headerText().getBytes(UTF_8);
        var payload = aToken().payloadText();
        var broken = aToken().claim("note", "#").payloadText().getBytes(UTF_8);
        broken[new String(broken, UTF_8).indexOf('#')] = (byte) 0xE5;

        assertThat(failed(check(aToken().sign(header, payload.getBytes(UTF_16BE)))))
                .isEqualTo(Check.FORMAT);
        assertThat(failed(check(aToken().sign(header, payload.getBytes(UTF_16LE)))))
                .isEqualTo(Check.FORMAT);
        assertThat(failed(check(aToken().sign(header, broken)))).isEqualTo(Check.FORMAT);
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(accepted(check(nested(10)))).isNotNull();
        assertThat(failed(check(nested(20)))).isEqualTo(Check.FORMAT);
        assertThat(failed(check(nested(5_000)))).isEqualTo(Check.FORMAT);
    }

    private static TestToken nested(int depth) {
        var deep = "[".repeat(depth) + "]".repeat(depth);
        return aToken().rewritePayload(text -> text.replaceFirst("\\{", "{\"x\":" + deep + ","));
    }
}
