/** The consignment endpoints, for sender and recipient. */
@NullMarked
package org.vermilion.transmission.web;

import org.jspecify.annotations.NullMarked;
