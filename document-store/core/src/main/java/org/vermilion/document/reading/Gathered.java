package org.vermilion.document.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

/** The elements found so far in one reading. Not thread-safe; lives as long as the reading. */
final class Gathered {

    final Wrapping wrapping;
    final List<String> issuers = new ArrayList<>();
    @Nullable String number;
    @Nullable String urgency;
    final HeadMarks marks = new HeadMarks();
    @Nullable String title;
    @Nullable DocumentKind kind;
    final List<String> addressees = new ArrayList<>();
    final List<DocumentText.Paragraph> body = new ArrayList<>();
    final List<String> listed = new ArrayList<>();
    final List<DocumentText.Attachment> attachments = new ArrayList<>();
    final List<String> signatories = new ArrayList<>();
    final List<LocalDate> dates = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> copyTo = new ArrayList<>();
    /** Dates under the title, and what a web page's fields say: taken only if the document itself has none. */
    @Nullable DateLine headDate;
    int headDateLine;
    /** The number that stood before or behind the title on its own line. */
    @Nullable NumberLine inTitle;
    int inTitleLine;
    final Map<String, String> fields = new LinkedHashMap<>();

    Gathered(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    /** The document; organs of a joint issue are set apart by 、, several notes by ；. */
    DocumentText text() {
        return new DocumentText(joined(issuers, "、"), number, urgency, title, kind, addressees, body, attachments,
                joined(signatories, "、"), dates.stream().max(LocalDate::compareTo).orElse(null), joined(notes, "；"), copyTo);
    }

    private static @Nullable String joined(List<String> parts, String separator) {
        return parts.isEmpty() ? null : String.join(separator, parts.stream().distinct().toList());
    }
}
