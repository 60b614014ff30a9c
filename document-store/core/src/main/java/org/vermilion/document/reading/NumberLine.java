package org.vermilion.document.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vermilion.text.ChineseDate;
import org.vermilion.text.DocumentNumber;

/**
 * A document number that stands alone, as it does in the head.
 *
 * @param normal its normal form
 * @param raw as written, blanks aside
 * @param regular false if it was understood only by leniency
 */
record NumberLine(String normal, String raw, boolean regular) {

    private static final int LONGEST = 60;
    private static final Pattern LABEL = Pattern.compile("^(发文字号|发文文号|文件文号|公文文号|公文字号|发文号|发文编号|文件编号|文号|字号|编号)[：:]");
    private static final Pattern PADDED = Pattern.compile("^(.{2,20}〔(?:19|20)[0-9]{2}〕)第?0+([1-9][0-9]{0,7})号$");
    private static final Pattern SERIAL = Pattern.compile("^((19|20)[0-9]{2}年)?第[0-9〇零○一二三四五六七八九十百]{1,6}[号期次]$");
    private static final Pattern NAMELESS = Pattern.compile("^〔(19|20)[0-9]{2}〕第?[1-9][0-9]{0,5}号$");
    private static final Pattern CUT = Pattern.compile("^[\\p{IsHan}A-Za-z]{2,16}〔(19|20)[0-9]{2}〕第?[1-9][0-9]{0,5}$");
    private static final Pattern CHINESE_YEAR = Pattern.compile("[〔\\[［【（(﹝]([一二][〇○◯零Ｏ一二三四五六七八九]{3})[〕\\]］】）)﹞]");
    private static final Pattern UNNUMBERED = Pattern.compile("^[\\p{IsHan}A-Za-z]{2,16}〔((19|20)[0-9]{2})?[Xx×*_]{0,6}〕[Xx×*_…]{0,6}号$");
    private static final Pattern ODD_BRACKETS = Pattern.compile("[〖【〈《「『｛{<＜❲⟦]((?:19|20)[0-9]{2}|[１２][０-９]{3})[〗】〉》」』｝}>＞❳⟧]");

    /** The number a text is; empty if it is none or says more. */
    static Optional<NumberLine> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String tight = LABEL.matcher(Signs.tight(text)).replaceFirst("");
        String raw = Signs.isWrapped(tight) ? Signs.unwrapped(tight) : tight;
        if (raw.contains("文件") || raw.length() < 3) {
            return Optional.empty(); // the organ's 文件 runs on into the number: not one text
        }
        if (SERIAL.matcher(DocumentNumber.normal(raw)).matches()) {
            return Optional.of(new NumberLine(raw, raw, true));
        }
        if (NAMELESS.matcher(DocumentNumber.normal(raw)).matches()) {
            return Optional.of(new NumberLine(DocumentNumber.normal(raw), raw, false));
        }
        if (CUT.matcher(DocumentNumber.normal(raw)).matches()) {
            return DocumentNumber.parse(raw + "号").map(number -> new NumberLine(number.toString(), raw, false));
        }
        String straight = withArabicYear(ODD_BRACKETS.matcher(raw).replaceFirst("〔$1〕"));
        Optional<DocumentNumber> strict = DocumentNumber.parse(straight);
        if (strict.isPresent()) {
            return Optional.of(new NumberLine(strict.get().toString(), raw, true));
        }
        Matcher padded = PADDED.matcher(DocumentNumber.normal(straight));
        Optional<DocumentNumber> lenient = padded.matches()
                ? DocumentNumber.parse(padded.group(1) + padded.group(2) + "号")
                : raw.endsWith("号") ? DocumentNumber.parseLoosely(straight) : Optional.empty();
        return lenient.map(number -> new NumberLine(number.toString(), raw, false));
    }

    /** Whether a text is a number still to be given, such as {@code 国资发〔2026〕 号}. */
    static boolean isUnnumbered(String tight) {
        return tight.length() <= LONGEST && UNNUMBERED.matcher(DocumentNumber.normal(tight)).matches();
    }

    private static String withArabicYear(String raw) {
        Matcher m = CHINESE_YEAR.matcher(raw);
        return m.find() ? ChineseDate.parse(m.group(1) + "年一月一日")
                .map(date -> m.replaceFirst("〔" + date.getYear() + "〕")).orElse(raw) : raw;
    }

    @Override
    public String toString() {
        return "NumberLine[" + (regular ? "regular" : "irregular") + "]";
    }
}
