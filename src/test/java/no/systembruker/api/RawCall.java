package no.systembruker.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says what no well-behaved client would. */
final class RawCall {

    private RawCall() {}

    /** The status of the answer. */
    static int get(int port, String path, String token) {
        return Integer.parseInt(answer(port, path, token).split(" ", 3)[1]);
    }

    /** The whole answer: status line, headers and body. */
    static String answer(int port, String path, String token) {
        return said(port, "GET %s HTTP/1.1".formatted(path), "Authorization: Bearer %s\r\n".formatted(token), "");
    }

    /** The whole answer to a line of HTTP with these headers, each with its end of line. */
    static String said(int port, String line, String headers, String body) {
        var request = "%s\r\nHost: localhost\r\n%sConnection: close\r\n\r\n%s".formatted(line, headers, body);
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
