/**
 * What the OpenAPI 3.1 document says of every operation without anybody writing it.
 *
 * <p>Headers, problems, roles and examples follow from the conventions and from files.
 */
@NullMarked
package org.waishi.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
