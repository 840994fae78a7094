package no.systembruker.token;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Fetches a key set over HTTP, trusting the answer with little: one address, a short time, a small body. */
final class JwksDownload implements Supplier<Optional<KeySet>> {

    private static final Logger LOG = System.getLogger(JwksDownload.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration WHOLE_ANSWER = Duration.ofSeconds(5);
    private static final long MOST_BYTES = 256 * 1024;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .version(Version.HTTP_1_1)
            .build();
    private final HttpRequest request;
    private final Duration patience;

    JwksDownload(URI jwksUri) {
        this(jwksUri, WHOLE_ANSWER);
    }

    JwksDownload(URI jwksUri, Duration patience) {
        if (!isAllowed(jwksUri)) {
            throw new IllegalArgumentException("Keys are fetched over https, or over http from this machine");
        }
        this.request = HttpRequest.newBuilder(jwksUri)
                .header("Accept", "application/jwk-set+json, application/json")
                .build();
        this.patience = patience;
    }

    static boolean isAllowed(URI uri) {
        if (uri.getHost() == null || uri.getScheme() == null) {
            return false;
        }
        return uri.getScheme().equalsIgnoreCase("https")
                || (uri.getScheme().equalsIgnoreCase("http") && isThisMachine(uri.getHost()));
    }

    private static boolean isThisMachine(String host) {
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    /** The published set; nothing when it cannot be had, for whatever reason. */
    @Override
    public Optional<KeySet> get() {
        try {
            var keys = answer().filter(answer -> answer.statusCode() == 200)
                    .flatMap(answer -> KeySet.parse(answer.body()));
            if (keys.isEmpty()) {
                LOG.log(Level.WARNING, "{0} did not answer with a key set", request.uri());
            }
            return keys;
        } catch (ExecutionException failed) {
            LOG.log(Level.WARNING, "Could not fetch keys from {0}: {1}", request.uri(), failed.getCause());
            return Optional.empty();
        } catch (TimeoutException slow) {
            LOG.log(Level.WARNING, "{0} did not answer within {1}", request.uri(), patience);
            return Optional.empty();
        }
    }

    /** Waits for the whole answer: the client's own time limit ends with the headers. */
    private Optional<HttpResponse<byte[]>> answer() throws ExecutionException, TimeoutException {
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            answer.cancel(true);
        }
    }
}
