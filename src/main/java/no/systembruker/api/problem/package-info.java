/** What the API answers when it cannot do what was asked: codes, shapes, and where they are written. */
@NullMarked
package no.systembruker.api.problem;

import org.jspecify.annotations.NullMarked;
