package no.systembruker.portal.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Configuration;

/** Boot would read the client's settings at start-up, and ID-porten's metadata with them; {@link IdPorten} does so later. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class SignInConfiguration {}
