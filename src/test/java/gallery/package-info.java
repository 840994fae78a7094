/**
 * Every page of the portal in every state, with the named cast as data: to look at, and to check for accessibility.
 * It stands outside the application's packages, so that no component scan finds it.
 */
@NullMarked
package gallery;

import org.jspecify.annotations.NullMarked;
