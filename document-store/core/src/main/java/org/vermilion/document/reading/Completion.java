package org.vermilion.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vermilion.text.DocumentKind;

/** Fills from elsewhere in the text what the document's own place lacks, saying so, and says what is missing. */
final class Completion {

    private static final Pattern ORGAN_AT_START = Pattern.compile(
            "^(\\p{IsHan}{1,10}?[省市区县州](人民政府办公厅|人民政府办公室|人民政府|国资委|国有资产监督管理委员会|\\p{IsHan}{2,6}局))(?!\\p{IsHan}{0,3}[、和与及])");

    private final Gathered gathered;
    private final Ledger ledger;

    Completion(Gathered gathered, Ledger ledger) {
        this.gathered = gathered;
        this.ledger = ledger;
    }

    void complete() {
        completeNumber();
        completeDate();
        completeIssuer();
        say(gathered.issuers.isEmpty(), Remark.ISSUER_MISSING, Element.ISSUER);
        say(gathered.number == null, Remark.NUMBER_MISSING, Element.NUMBER);
        say(gathered.title == null, Remark.TITLE_MISSING, Element.TITLE);
        if (gathered.kind == null) {
            ledger.note(Remark.KIND_MISSING, "kind", 0);
        }
        boolean addressed = gathered.kind != null && hasAddressee(gathered.kind);
        say(addressed && gathered.addressees.isEmpty(), Remark.ADDRESSEE_MISSING, Element.ADDRESSEES);
        if (gathered.body.isEmpty()) {
            ledger.note(Remark.BODY_MISSING, "body", 0);
        }
        say(gathered.signatories.isEmpty() && gathered.kind != DocumentKind.MINUTES, Remark.SIGNATORY_MISSING, Element.SIGNATORY);
        say(gathered.dates.isEmpty(), Remark.DATE_MISSING, Element.DATE);
    }

    /** Whether documents of the kind are sent to somebody by name (主送机关). */
    private static boolean hasAddressee(DocumentKind kind) {
        return switch (kind) {
            case OPINION, NOTICE, REPORT, REQUEST, APPROVAL, BILL, LETTER -> true;
            default -> false;
        };
    }

    private void say(boolean missing, Remark remark, Element element) {
        if (missing) {
            ledger.note(remark, element.key(), 0);
        }
    }

    private void completeNumber() {
        Optional<NumberLine> field = field("发文字号", "文号").flatMap(NumberLine::of);
        if (gathered.number == null && field.isPresent()) {
            gathered.number = field.get().normal();
            ledger.note(Remark.WEB_FIELD, Element.NUMBER.key(), 0, Element.NUMBER.chinese());
        }
    }

    private void completeDate() {
        DateLine head = gathered.headDate;
        if (head != null && gathered.dates.isEmpty()) {
            Signature.takeDate(head, gathered.headDateLine, gathered, ledger);
        } else if (head != null) {
            ledger.note(Remark.DATE_SECOND, Element.DATE.key(), gathered.headDateLine, head.raw());
        }
        Optional<DateLine> field = field("成文日期", "发文日期", "生成日期").flatMap(DateLine::of);
        if (gathered.dates.isEmpty() && field.isPresent()) {
            gathered.dates.addAll(field.get().dates());
            ledger.note(Remark.WEB_FIELD, Element.DATE.key(), 0, Element.DATE.chinese());
        }
    }

    private void completeIssuer() {
        if (!gathered.issuers.isEmpty()) {
            return;
        }
        String title = gathered.title == null ? "" : gathered.title;
        Optional<String> field = field("发文机关", "发文单位", "制发机关", "发布机关").filter(name -> !Organs.in(name).isEmpty());
        Matcher start = ORGAN_AT_START.matcher(title);
        if (field.isPresent()) {
            gathered.issuers.addAll(Organs.in(field.get()));
            ledger.note(Remark.WEB_FIELD, Element.ISSUER.key(), 0, Element.ISSUER.chinese());
        } else if (!Titles.organs(title).isEmpty()) {
            gathered.issuers.addAll(Titles.organs(title));
            ledger.note(Remark.ISSUER_FROM_TITLE, Element.ISSUER.key(), 0);
        } else if (gathered.signatories.stream().anyMatch(Organs::isName)) {
            gathered.issuers.addAll(gathered.signatories);
            ledger.note(Remark.ISSUER_DEDUCED, Element.ISSUER.key(), 0);
        } else if (start.find()) {
            gathered.issuers.add(start.group(1));
            ledger.note(Remark.ISSUER_GUESSED, Element.ISSUER.key(), 0);
        }
    }

    private Optional<String> field(String... names) {
        return List.of(names).stream().map(gathered.fields::get).filter(value -> value != null && !value.isEmpty()).findFirst();
    }
}
