package org.vermilion.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.vermilion.refusal.Refusal;
import org.vermilion.text.DocumentKind;
import org.vermilion.text.DocumentText;

/**
 * Whether a text has what it must have before it goes to review (条例 arts. 9, 13–17). Each finding is a code:
 * {@code ELEMENT-…} for an element that is missing, {@code XW-…} for a rule of sending broken.
 */
public final class Composition {

    private static final Pattern REQUESTING = Pattern.compile("(请批示|请审批|请予批准|妥否|当否|请审核批准)");

    private Composition() {}

    /** The codes of everything wrong with the text; empty when it may go to review. */
    public static List<String> findings(DocumentText text) {
        List<String> found = new ArrayList<>();
        missing(found, text.issuer() == null, "ELEMENT-ISSUER");
        missing(found, text.title() == null, "ELEMENT-TITLE");
        missing(found, text.kind() == null, "ELEMENT-KIND");
        missing(found, text.body().isEmpty(), "ELEMENT-BODY");
        missing(found, text.signatory() == null && text.kind() != DocumentKind.MINUTES, "ELEMENT-SIGNATORY");
        if (text.kind() != null) {
            rules(found, text, text.kind());
        }
        return found;
    }

    /** @throws Refusal {@link DocumentReason#INCOMPLETE} with the codes, if there are any */
    public static void require(DocumentText text) {
        List<String> found = findings(text);
        if (!found.isEmpty()) {
            throw new Refusal(DocumentReason.INCOMPLETE, String.join(", ", found));
        }
    }

    private static void rules(List<String> found, DocumentText text, DocumentKind kind) {
        missing(found, text.addressees().isEmpty() && needsAddressee(kind), "ELEMENT-ADDRESSEES");
        if (kind == DocumentKind.REQUEST && text.addressees().size() > 1) {
            found.add("XW-02"); // a request has one addressee
        }
        if (kind == DocumentKind.REPORT
                && text.body().stream().anyMatch(p -> REQUESTING.matcher(p.text()).find())) {
            found.add("XW-06"); // a report carries no request
        }
        if (text.title() != null && DocumentKind.endingOf(text.title()).filter(kind::equals).isEmpty()) {
            found.add("XW-15"); // the title ends with the kind
        }
    }

    private static boolean needsAddressee(DocumentKind kind) {
        return switch (kind) {
            case OPINION, NOTICE, REPORT, REQUEST, APPROVAL, BILL, LETTER -> true;
            default -> false;
        };
    }

    private static void missing(List<String> found, boolean absent, String code) {
        if (absent) {
            found.add(code);
        }
    }
}
