/** What the API says of itself: an OpenAPI document made from the code, with examples that the tests carry out. */
@NullMarked
package no.systembruker.api.reference;

import org.jspecify.annotations.NullMarked;
