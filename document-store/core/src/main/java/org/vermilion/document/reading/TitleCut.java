package org.vermilion.document.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title without what does not belong to it.
 *
 * @param title the title
 * @param number the document number that stood before or behind it, as written; empty if none did
 * @param agency the words of a news agency that stood before it; empty if none did
 */
record TitleCut(String title, String number, String agency) {

    private static final Pattern AGENCY = Pattern.compile(
            "^[【\\[（(]?\\p{IsHan}{2,8}(社|网|报|台|在线)[】\\]）)]?[\\p{IsHan}]{0,6}[0-9]{1,2}月[0-9]{1,2}日(电|讯|消息)\\s*([（(]记者.{0,12}[)）])?[\\s，,：:]*");
    private static final Pattern BEFORE = Pattern.compile("^([^《》]{4,30}?号)[\\s：:—-]*(?=[《\\p{IsHan}])");
    private static final Pattern BEHIND = Pattern.compile("[（(【\\[〔]\\s*([^（()）【】]{2,12}[（(〔\\[﹝【]?[^（()）【】]{2,16}号)\\s*[)）】\\]〕]$");
    private static final Pattern BARE_BEHIND = Pattern.compile("(?<=[知见定告报复函案议要令])\\s*(\\p{IsHan}{2,14}[〔\\[（(﹝【][0-9]{4}[〕\\])）﹞】]第?[0-9]{1,5}号)$");

    static TitleCut of(String whole) {
        Matcher news = AGENCY.matcher(whole);
        String agency = news.find() ? news.group() : "";
        String title = whole.substring(agency.length());
        String number = "";
        Matcher before = BEFORE.matcher(title);
        if (before.find() && isNumber(before.group(1)) && before.end() < title.length()) {
            number = before.group(1);
            title = title.substring(before.end());
        }
        Optional<String> behind = behind(title);
        if (behind.isPresent() && isNumber(inner(behind.get()))) {
            number = inner(behind.get());
            title = Signs.strip(title.substring(0, title.length() - behind.get().length()));
        }
        return new TitleCut(unquoted(title), number, Signs.strip(agency));
    }

    private static Optional<String> behind(String title) {
        Matcher wrapped = BEHIND.matcher(title);
        if (wrapped.find() && wrapped.start() > 0) {
            return Optional.of(title.substring(wrapped.start()));
        }
        int open = Math.max(title.lastIndexOf("（"), title.lastIndexOf("("));
        for (int from = open; from > 0; from = Math.max(title.lastIndexOf('（', from - 1), title.lastIndexOf('(', from - 1))) {
            if (title.length() - from <= 40 && isNumber(inner(title.substring(from))) && title.endsWith(title.charAt(from) == '(' ? ")" : "）")) {
                return Optional.of(title.substring(from));
            }
        }
        Matcher bare = BARE_BEHIND.matcher(title);
        return bare.find() ? Optional.of(title.substring(bare.start())) : Optional.empty();
    }

    private static String inner(String behind) {
        String text = Signs.strip(behind);
        boolean wrapped = text.length() > 2 && "（(【[〔".indexOf(text.charAt(0)) >= 0;
        return Signs.strip(wrapped ? text.substring(1, text.length() - 1) : text);
    }

    private static boolean isNumber(String text) {
        return NumberLine.of(text).isPresent();
    }

    /** Without the book-title marks that span it whole. */
    static String unquoted(String title) {
        if (title.length() < 3 || title.charAt(0) != '《' || title.charAt(title.length() - 1) != '》') {
            return title;
        }
        int depth = 0;
        for (int i = 0; i < title.length() - 1; i++) {
            depth += title.charAt(i) == '《' ? 1 : title.charAt(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return title;
            }
        }
        return title.substring(1, title.length() - 1);
    }

    @Override
    public String toString() {
        return "TitleCut";
    }
}
