package no.systembruker.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A kept-alive connection that does no more than it must: what the caller costs, the server does not have. */
final class Connection implements AutoCloseable {

    /** What came back. */
    record Answer(int status, String body) {}

    private final int port;
    private Socket socket;
    private InputStream in;

    Connection(int port) throws IOException {
        this.port = port;
        this.socket = open();
        this.in = buffered();
    }

    private Socket open() throws IOException {
        var opened = new Socket(InetAddress.getLoopbackAddress(), port);
        opened.setTcpNoDelay(true);
        return opened;
    }

    private InputStream buffered() throws IOException {
        return new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    Answer call(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = headers();
        var answer = new Answer(status, body(headers));
        if ("close".equals(headers.get("connection"))) {
            reopen();
        }
        return answer;
    }

    /** The server lets go of a connection after so many calls, and says so. */
    private void reopen() throws IOException {
        close();
        socket = open();
        in = buffered();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        return headers;
    }

    private String body(Map<String, String> headers) throws IOException {
        return headers.containsKey("transfer-encoding")
                ? chunks()
                : text(in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
    }

    private String chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return text(body.toByteArray());
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The server hung up");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
