/** The process endpoints: the models work moves by. */
@NullMarked
package org.vermilion.process.web;

import org.jspecify.annotations.NullMarked;
