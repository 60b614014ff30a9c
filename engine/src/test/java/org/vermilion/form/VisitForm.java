package org.vermilion.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The form the tests fill in. */
final class VisitForm {

    private VisitForm() {
    }

    static Form load() {
        try (InputStream in = VisitForm.class.getResourceAsStream("/forms/visit.schema.json")) {
            return Forms.load("visit", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
