package org.vermilion.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.re2j.Pattern;
import org.vermilion.form.FindingKind.Text;

/** The formats a field may have; anything else belongs in the field's own pattern. */
enum FieldFormat {
    /** A fixed line with or without area code and extension, a 400 number, or a mobile. */
    PHONE("(?:(?:0[0-9]{2,3}-?)?[2-9][0-9]{6,7}(?:-[0-9]{1,6})?|400-?[0-9]{3}-?[0-9]{4}|1[3-9][0-9]{9})",
            new Text("请填写固定电话（如 023-67678018）或手机号码，用半角数字。",
                    "give a fixed line (such as 023-67678018) or a mobile number, in plain digits.")),
    MOBILE("1[3-9][0-9]{9}",
            new Text("请填写11位手机号码，用半角数字。", "give the mobile number's 11 digits.")),
    DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}",
            new Text("请按 2026-01-31 的样式填写实有的日期。", "give a date that exists, such as 2026-01-31."));

    private final Pattern pattern;
    private final Text help;

    FieldFormat(String pattern, Text help) {
        this.pattern = Pattern.compile(pattern);
        this.help = help;
    }

    /** The name in a schema. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FieldFormat> named(String keyword) {
        return Stream.of(values()).filter(format -> format.keyword().equals(keyword)).findFirst();
    }

    Text help() {
        return help;
    }

    boolean matches(String value) {
        return pattern.matcher(value).matches() && (this != DATE || exists(value));
    }

    private static boolean exists(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
