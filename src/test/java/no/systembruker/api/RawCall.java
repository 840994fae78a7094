package no.systembruker.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says what no well-behaved client would. */
final class RawCall {

    private RawCall() {}

    /** The status of the answer. */
    static int get(int port, String path, String token) {
        var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                .formatted(path, token);
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
