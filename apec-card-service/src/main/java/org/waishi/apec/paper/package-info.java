/**
 * What is handed in for a card: parted in what may be told and what is sealed.
 *
 * <p>Name, passport, identity card and telephone are sealed beside the state, found by keyed hash
 * and shown masked (脱敏). Papers, and every fact made of them, know only which of them are given.
 */
@NullMarked
package org.waishi.apec.paper;

import org.jspecify.annotations.NullMarked;
