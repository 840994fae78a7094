/** Who is at the door: sign-in at ID-porten (innlogging), stepping up to a higher level, sign-out here and there. */
@NullMarked
package no.systembruker.portal.signin;

import org.jspecify.annotations.NullMarked;
