/** The ID-porten stand-in: a real OpenID provider whose people are synthetic and need no password. */
@NullMarked
package no.systembruker.sandbox.idporten;

import org.jspecify.annotations.NullMarked;
