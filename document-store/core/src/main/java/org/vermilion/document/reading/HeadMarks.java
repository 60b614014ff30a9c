package org.vermilion.document.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The marks of the head as they were printed (GB/T 9704-2012, 7.2.1 to 7.2.3). Lives as long as the reading. */
final class HeadMarks {

    private static final Pattern SECRECY = Pattern.compile("(绝密|机密|工作秘密|秘密|内部)[】\\]）)]?(?:[★☆*＊]([^】\\]）)]*))?");
    private static final Pattern URGENCY = Pattern.compile("特急|加急|特提|平急|急件|紧急(?!程度)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,8}");

    @Nullable String secrecy;
    @Nullable String period;
    @Nullable String urgency;
    @Nullable String copyNumber;

    void secrecy(String text) {
        Matcher m = SECRECY.matcher(Signs.tight(text));
        if (secrecy == null && m.find()) {
            secrecy = m.group(1);
            period = m.group(2) == null || m.group(2).isEmpty() ? period : m.group(2);
        }
    }

    void period(String text) {
        period = period == null ? text : period;
    }

    void urgency(String text) {
        Matcher m = URGENCY.matcher(Signs.tight(text));
        urgency = urgency == null && m.find() ? m.group() : urgency;
    }

    void copyNumber(String text) {
        Matcher m = DIGITS.matcher(Signs.tight(text));
        copyNumber = copyNumber == null && m.find() ? m.group() : copyNumber;
    }

    @Override
    public String toString() {
        return "HeadMarks"; // never what they say
    }
}
