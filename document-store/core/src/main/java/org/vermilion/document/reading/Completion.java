package org.vermilion.document.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vermilion.text.ChineseDate;
import org.vermilion.text.DocumentKind;

/** Fills from elsewhere in the text what the document's own place lacks, saying so, and says what is missing. */
final class Completion {

    private static final Pattern ORGAN_AT_START = Pattern.compile(
            "^(\\p{IsHan}{1,10}?[省市区县州](人民政府办公厅|人民政府办公室|人民政府|国资委|国有资产监督管理委员会|\\p{IsHan}{2,6}局))(?!\\p{IsHan}{0,3}[、和与及])");

    private static final Pattern ADOPTED = Pattern.compile(
            "^[（(]?\\s{0,2}([0-9一二三四五六七八九〇○零]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日)[^。]{0,80}(通过|批准|修订|修正|公布)[^。]{0,60}[）)]?$");

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
        compareIssuers();
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

    /** The title from a field of the page where the text shows none, or one that is cut off. */
    void completeTitle() {
        Optional<String> field = field("title").map(Signs::closeUp).map(TitleCut::of).map(cut -> {
            if (gathered.inTitle == null && !cut.number().isEmpty()) {
                gathered.inTitle = NumberLine.of(cut.number()).orElse(null);
            }
            return cut.title();
        });
        boolean better = gathered.title == null
                || (!Titles.ends(gathered.title) && field.filter(Titles::ends).isPresent());
        if (better && field.isPresent()) {
            gathered.title = field.get();
            gathered.kind = Titles.kind(field.get()).orElse(null);
            ledger.note(Remark.WEB_FIELD, Element.TITLE.key(), 0, Element.TITLE.chinese());
        }
    }

    private void completeNumber() {
        NumberLine inTitle = gathered.inTitle;
        if (inTitle != null && gathered.number == null) {
            gathered.number = inTitle.normal();
            ledger.note(Remark.NUMBER_IN_TITLE, Element.NUMBER.key(), gathered.inTitleLine, inTitle.raw());
        } else if (inTitle != null && !inTitle.normal().equals(gathered.number)) {
            ledger.note(Remark.NUMBER_SECOND, Element.NUMBER.key(), gathered.inTitleLine, inTitle.raw());
        }
        Optional<NumberLine> field = field("number").flatMap(NumberLine::of);
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
        Optional<DateLine> field = field("date").map(Completion::withoutHour).flatMap(DateLine::of);
        if (gathered.dates.isEmpty() && field.isPresent()) {
            gathered.dates.addAll(field.get().dates());
            ledger.note(Remark.WEB_FIELD, Element.DATE.key(), 0, Element.DATE.chinese());
        }
        if (gathered.dates.isEmpty()) {
            takeAdoption();
        }
    }

    /** The date on which a meeting adopted the text stands in parentheses under the title; the line stays there. */
    private void takeAdoption() {
        for (var paragraph : gathered.body.subList(0, Math.min(2, gathered.body.size()))) {
            Matcher m = ADOPTED.matcher(paragraph.text());
            Optional<LocalDate> date = m.find() ? ChineseDate.parse(m.group(1)) : Optional.empty();
            if (date.isPresent()) {
                gathered.dates.add(date.get());
                ledger.note(Remark.DATE_ADOPTED, Element.DATE.key(), 0, m.group(1));
                return;
            }
        }
    }

    private void completeIssuer() {
        if (!gathered.issuers.isEmpty()) {
            return;
        }
        String title = gathered.title == null ? "" : gathered.title;
        Optional<String> field = field("issuer").filter(name -> !Organs.in(name).isEmpty() && !name.endsWith("网站") && !name.endsWith("网"));
        Matcher start = ORGAN_AT_START.matcher(title);
        if (field.isPresent()) {
            gathered.issuers.addAll(Organs.in(field.get()));
            ledger.note(Remark.WEB_FIELD, Element.ISSUER.key(), 0, Element.ISSUER.chinese());
        } else if (!Titles.organs(title).isEmpty()) {
            gathered.issuers.addAll(apart(Titles.organs(title)));
            ledger.note(Remark.ISSUER_FROM_TITLE, Element.ISSUER.key(), 0);
        } else if (gathered.signatories.stream().anyMatch(Organs::isName)) {
            gathered.issuers.addAll(gathered.signatories);
            ledger.note(Remark.ISSUER_DEDUCED, Element.ISSUER.key(), 0);
        } else if (start.find()) {
            gathered.issuers.add(start.group(1));
            ledger.note(Remark.ISSUER_GUESSED, Element.ISSUER.key(), 0);
        }
    }

    /** A title that names more organs than the head is of a joint issue: whose head and seals it takes is a person's to say. */
    private void compareIssuers() {
        List<String> named = Titles.organs(gathered.title == null ? "" : gathered.title);
        if (named.size() > gathered.issuers.stream().distinct().count()) {
            ledger.note(Remark.ISSUER_DIFFERS, Element.ISSUER.key(), 0, String.join("、", named));
        }
    }

    /** Organs run together in the title are set apart as the signatories are. */
    private List<String> apart(List<String> organs) {
        String all = String.join("", organs);
        boolean same = gathered.signatories.size() > organs.size() && String.join("", gathered.signatories).equals(all);
        return same ? List.copyOf(gathered.signatories) : organs;
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(gathered.fields.get(name));
    }

    private static String withoutHour(String date) {
        return date.replaceFirst("\\s+[0-9]{1,2}[:：][0-9]{2}([:：][0-9]{2})?$", "");
    }
}
