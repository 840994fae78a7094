package no.systembruker.portal.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** How a chain of filters lets people in and out: by ID-porten, and by nothing else. */
@Component
public class SignIn {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final IdPorten idPorten;
    private final SignInRequests requests;
    private final PendingSignIns pending;
    private final KnownPersons persons;
    private final AskedLevel level;
    private final SamePerson samePerson;
    private final ForgottenTokens tokens;
    private final SignInSuccess success;
    private final SignInFailure failure;
    private final SignOut signOut;

    SignIn(
            IdPorten idPorten,
            SignInRequests requests,
            PendingSignIns pending,
            KnownPersons persons,
            AskedLevel level,
            SamePerson samePerson,
            ForgottenTokens tokens,
            SignInSuccess success,
            SignInFailure failure,
            SignOut signOut) {
        this.idPorten = idPorten;
        this.requests = requests;
        this.pending = pending;
        this.persons = persons;
        this.level = level;
        this.samePerson = samePerson;
        this.tokens = tokens;
        this.success = success;
        this.failure = failure;
        this.signOut = signOut;
    }

    public void addTo(HttpSecurity http) {
        http.oauth2Login(this::login)
                .logout(this::logout)
                .sessionManagement(this::sessions)
                .addFilterBefore(
                        new ResponseIssuerFilter(idPorten, pending, failure), OAuth2LoginAuthenticationFilter.class);
    }

    private void login(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(SignInAddresses.SIGN_IN)
                .clientRegistrationRepository(idPorten)
                .authorizedClientRepository(tokens)
                .authorizationEndpoint(
                        begin -> begin.authorizationRequestResolver(requests).authorizationRequestRepository(pending))
                .redirectionEndpoint(callback -> callback.baseUri(SignInAddresses.CALLBACK))
                .tokenEndpoint(token -> token.accessTokenResponseClient(impatientTokenClient()))
                .userInfoEndpoint(user -> user.oidcUserService(persons))
                .successHandler(success)
                .failureHandler(failure);
        login.withObjectPostProcessor(changing(
                OAuth2LoginAuthenticationFilter.class, filter -> filter.setAuthenticationResultConverter(level)));
        login.withObjectPostProcessor(changing(
                OAuth2AuthorizationRequestRedirectFilter.class,
                filter -> filter.setAuthenticationFailureHandler(failure)));
    }

    private void logout(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl(SignInAddresses.SIGN_OUT).logoutSuccessHandler(signOut);
    }

    /** Added, not put in the place of the usual: else every call would be looked through for a sign-in, those of styles too. */
    private void sessions(SessionManagementConfigurer<HttpSecurity> management) {
        management.addSessionAuthenticationStrategy(samePerson);
    }

    /** The standard client, but one that does not wait for ever. */
    private static OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> impatientTokenClient() {
        var connection = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        connection.setReadTimeout(PATIENCE);
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(connection)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private static <T> ObjectPostProcessor<Object> changing(Class<T> type, Consumer<T> change) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O> O postProcess(O part) {
                if (type.isInstance(part)) {
                    change.accept(type.cast(part));
                }
                return part;
            }
        };
    }
}
