package no.systembruker.portal.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** Somebody at a keyboard: keeps cookies, and goes where it is sent only when told to. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI base;

    Browser(String base) {
        this.base = URI.create(base);
    }

    HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    HttpResponse<String> post(String address, String form, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> method(String method, String address) {
        return send(request(address).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** The token of the form on a page. */
    String csrf(String address) {
        var page = get(address);
        var token = CSRF.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No form on " + address + ": " + page.statusCode() + "\n" + page.body());
        }
        return token.group(1);
    }

    /** Where the browser ends up at ID-porten after asking for a page. */
    URI toIdPorten(String address) {
        var answer = get(address);
        while (location(answer).startsWith(base.toString())) {
            answer = get(location(answer));
        }
        return URI.create(location(answer));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("systembruker"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Where an answer leads, as a browser understands it. */
    static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> answer.uri().resolve(address).toString())
                .orElseThrow(() -> new AssertionError("No redirect but " + answer.statusCode() + "\n" + answer.body()));
    }

    /** The first link on a page that leads to an address, whatever its parameters. */
    static String link(HttpResponse<String> page, String address) {
        var link = Pattern.compile("href=\"(" + Pattern.quote(address) + "\\?[^\"]*)\"")
                .matcher(page.body());
        if (!link.find()) {
            throw new AssertionError("No link to " + address + " on\n" + page.body());
        }
        return link.group(1).replace("&amp;", "&");
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
