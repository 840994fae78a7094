/** What an organisation has given others itself, such as its accountant (fullmakter til andre): giving it, and taking it back. */
@NullMarked
package no.systembruker.portal.given;

import org.jspecify.annotations.NullMarked;
