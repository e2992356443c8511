/**
 * Free words that go into facts, and so must not be about a person: facts hold no personal data,
 * and what was said once stands in the journal for ever.
 */
@NullMarked
package org.waishi.platform.words;

import org.jspecify.annotations.NullMarked;
