package no.systembruker.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Calls the running API as a vendor's program does. */
@TestComponent
class Calls {

    static final String SYSTEMS = "/authentication/api/v1/systemregister/vendor";
    static final String REQUESTS = "/authentication/api/v1/systemuser/request/vendor";
    static final String AGENT_REQUESTS = REQUESTS + "/agent";
    static final String CHANGE_REQUESTS = "/authentication/api/v1/systemuser/changerequest/vendor";
    static final String SYSTEM_USERS = "/authentication/api/v1/systemuser/vendor";
    static final String ALL_SYSTEM_USERS = "/authentication/api/v1/systemuser/internal/systemusers";
    static final String AUTHORIZE = "/authorization/api/v1/authorize";
    static final String EXCHANGE = "/authentication/api/v1/exchange/maskinporten";
    static final String PERSON_EXCHANGE = "/authentication/api/v1/exchange/id-porten";
    static final String CLIENTS = "/authentication/api/v1/enduser/systemuser/clients";
    static final String AGENTS = "/authentication/api/v1/enduser/systemuser/agents";
    static final String CLIENT_JOBS = CLIENTS + "/jobs";
    static final String LOOKUP = "/authentication/api/v1/systemuser/byExternalId";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;

    Calls(Environment environment) {
        this.environment = environment;
    }

    Reply get(String path, String token) {
        return send(to(path).header("Authorization", "Bearer " + token));
    }

    Reply post(String path, String token, String json) {
        return send(to(path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    Reply put(String path, String token, String json) {
        return send(to(path).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json)));
    }

    Reply delete(String path, String token) {
        return send(to(path).header("Authorization", "Bearer " + token).DELETE());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + environment.getProperty("local.server.port") + path));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
