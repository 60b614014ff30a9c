package org.vermilion.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.vermilion.mark.RuleForm;
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
        return broken(text).stream().map(Rule::code).toList();
    }

    /** The same in words. */
    static List<TextFinding> told(DocumentText text) {
        return broken(text).stream().map(Rule::broken).toList();
    }

    private static List<Rule> broken(DocumentText text) {
        List<Rule> found = new ArrayList<>();
        missing(found, text.issuer() == null, Rule.ISSUER);
        missing(found, text.title() == null, Rule.TITLE);
        missing(found, text.kind() == null, Rule.KIND);
        missing(found, text.body().isEmpty(), Rule.BODY);
        missing(found, text.signatory() == null && text.kind() != DocumentKind.MINUTES, Rule.SIGNATORY);
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

    private static void rules(List<Rule> found, DocumentText text, DocumentKind kind) {
        missing(found, text.addressees().isEmpty() && needsAddressee(kind), Rule.ADDRESSEES);
        if (kind == DocumentKind.REQUEST && text.addressees().size() > 1) {
            found.add(Rule.ONE_ADDRESSEE);
        }
        if (kind == DocumentKind.REPORT
                && text.body().stream().anyMatch(p -> REQUESTING.matcher(RuleForm.tight(p.text())).find())) {
            found.add(Rule.NO_REQUEST);
        }
        if (text.title() != null && DocumentKind.endingOf(text.title()).filter(kind::equals).isEmpty()) {
            found.add(Rule.KIND_IN_TITLE);
        }
    }

    private static boolean needsAddressee(DocumentKind kind) {
        return switch (kind) {
            case OPINION, NOTICE, REPORT, REQUEST, APPROVAL, BILL, LETTER -> true;
            default -> false;
        };
    }

    private static void missing(List<Rule> found, boolean absent, Rule rule) {
        if (absent) {
            found.add(rule);
        }
    }
}
