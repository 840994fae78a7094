/** Who may call the API: tokens, scopes, and the vendor that a token speaks for. */
@NullMarked
package no.systembruker.api.security;

import org.jspecify.annotations.NullMarked;
