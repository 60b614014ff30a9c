package org.vermilion.document.reading;

import java.util.regex.Pattern;

/** The lines that stand behind signatory and date: note, copies, imprint, attachments. */
final class TailForm {

    static final Pattern COPY_TO = Pattern.compile("^(抄\\s{0,6}送|抄\\s{0,6}报|分\\s{0,6}送)(机关|单位)?\\s{0,4}[：:]\\s*");
    private static final Pattern IMPRINT = Pattern.compile(".*[日0-9]印(发|制)?[。]?(共印[0-9]+份[。]?)?$|^[（(]?(共印|印数|打字|校对|印发单位|印发日期|录入).{0,40}$");
    private static final Pattern KEYWORDS = Pattern.compile("^主题词[：:].*");
    private static final Pattern OPENNESS = Pattern.compile(
            "^(公开属性|公开方式|信息公开选项|信息公开属性|公开类别|公开选项|政府信息公开选项)[：:].*|^(主动公开|依申请公开|不予公开)$");
    private static final Pattern CONTACT = Pattern.compile("^(联系人|联系电话|联系方式|联系单位|经办人|承办人)[：:].*");
    private static final int LONGEST_NOTE = 2_000;

    private TailForm() {
    }

    static boolean isCopyTo(Line line) {
        return COPY_TO.matcher(line.text().substring(0, Math.min(40, line.text().length()))).find();
    }

    static boolean isImprint(Line line) {
        return line.text().length() <= 120 && IMPRINT.matcher(line.tight()).matches();
    }

    static boolean isKeywords(Line line) {
        return line.isShort() && KEYWORDS.matcher(line.tight()).matches();
    }

    static boolean isOpenness(Line line) {
        return line.text().length() <= 60 && OPENNESS.matcher(Signs.unwrapped(line.tight())).matches() && !Signs.isWrapped(line.tight());
    }

    static boolean isContact(Line line) {
        return line.isShort() && CONTACT.matcher(line.tight()).matches();
    }

    /** Whether the line is, or opens, a note in parentheses. */
    static boolean opensNote(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_NOTE && "（(".indexOf(text.charAt(0)) >= 0 && Ordinals.level(text) == 0
                && (Signs.isWrapped(text) || Signs.open(text) > 0);
    }

    /** Whether it belongs to the record block at the foot of the last page (版记). */
    static boolean isRecord(Line line) {
        return isCopyTo(line) || isImprint(line) || isKeywords(line);
    }

    static boolean isAny(Line line) {
        return isRecord(line) || isOpenness(line) || isContact(line) || opensNote(line)
                || AttachmentForm.isHeading(line) || AttachmentForm.opensList(line);
    }
}
