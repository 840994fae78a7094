/** The portal's door: which pages are open, what every answer tells the browser to refuse, what happens to a form turned away. */
@NullMarked
package no.systembruker.portal.security;

import org.jspecify.annotations.NullMarked;
