package org.vermilion.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vermilion.text.DocumentKind;

/** What the lines of a title look like. */
final class Titles {

    private static final Pattern TRAILING = Pattern.compile("[（(【\\[][^（(）)【】\\[\\]]{1,20}[)）】\\]]$");
    private static final Pattern NOUN = Pattern.compile(
            ".*(规划|纲要|计划|方案|预案|办法|细则|规定|规则|条例|制度|章程|要点|总结|答复|讲话|指引|规程|标准|清单|守则|准则|目录)》?$");
    private static final Pattern OPENS = Pattern.compile("^(.{0,40}?)(关于|印发|转发|批转)");
    private static final Pattern ABOUT = Pattern.compile("关于|转发|批转|转批|印发|颁发");
    private static final Pattern TOWARDS = Pattern.compile("对|就|致|给|同意|批准|公布|发布|颁布|实施|办理|答复|表彰|命名|授予|成立|调整|召开|举办|开展|任免");
    private static final Pattern KIND_ALONE = Pattern.compile("(.{3,60}?)(命令|令|公告|通告|公报|任免通知)");
    private static final Pattern FRAGMENT = Pattern.compile("^([的及和与》”、）)]).*");
    private static final Pattern SITE = Pattern.compile("[-_|｜—–]{1,2}[^-_|｜—–》）]{2,40}$");
    private static final int WINDOW = 120;

    private Titles() {
    }

    /** The kind a title ends with, trailing （试行） and the like aside. */
    static Optional<DocumentKind> kind(String title) {
        return DocumentKind.endingOf(bare(title));
    }

    /** Whether a text ends as titles do: with a kind of document, or another word for a written rule or plan. */
    static boolean ends(String text) {
        String bare = bare(text);
        return !bare.isEmpty() && (DocumentKind.endingOf(bare).isPresent()
                || NOUN.matcher(bare.substring(Math.max(0, bare.length() - 12))).matches());
    }

    /** Whether the text has the words a title opens with, an organ's name before them at most. */
    static boolean opens(String text) {
        var m = OPENS.matcher(text.substring(0, Math.min(WINDOW, text.length())));
        return m.find() && (m.group(1).isEmpty() || !Signs.endsSentence(m.group(1)) && m.group(1).indexOf('，') < 0 && m.group(1).indexOf('。') < 0);
    }

    /** Whether the text can only be the rest of a title begun above. */
    static boolean isFragment(String text) {
        return text.length() <= 4 || FRAGMENT.matcher(text.substring(0, 1)).matches() || Signs.open(text) < 0;
    }

    /** The organs a title opens with; empty if it opens with none. */
    static List<String> organs(String title) {
        int to = behindOrgans(title);
        return to < 0 ? List.of() : Organs.in(title.substring(0, to));
    }

    /** Where the organs end that a title opens with: before 关于, 转发, 对 and the like, or before its kind; -1 if it has none. */
    static int behindOrgans(String title) {
        for (Pattern verb : new Pattern[] {ABOUT, TOWARDS}) {
            Matcher m = verb.matcher(title.substring(0, Math.min(WINDOW, title.length())));
            while (m.find()) {
                if (m.start() > 0 && !Organs.in(title.substring(0, m.start())).isEmpty()) {
                    return m.start();
                }
            }
        }
        Matcher kind = KIND_ALONE.matcher(title);
        return kind.matches() && !Organs.in(kind.group(1)).isEmpty() ? kind.end(1) : -1;
    }

    /** Whether a line opens with an organ and goes on with more of a title. */
    static boolean opensWithOrgan(String text) {
        return text.length() <= WINDOW && behindOrgans(text) > 0;
    }

    /** The title of its lines; blanks stay only between the organs of a joint issue. */
    static String joined(List<String> parts) {
        StringBuilder lines = new StringBuilder();
        for (String part : parts) {
            boolean torn = !lines.isEmpty() && Character.isDigit(lines.charAt(lines.length() - 1)) && Character.isDigit(part.charAt(0));
            lines.append(torn ? "" : " ").append(part);
        }
        String whole = lines.toString();
        List<String> organs = organs(whole);
        int rest = behindOrgans(whole);
        return organs.size() < 2 || whole.substring(0, rest).indexOf('、') >= 0 ? Signs.closeUp(whole)
                : String.join(" ", organs) + Signs.closeUp(whole.substring(rest));
    }

    /** The title without the name of a website behind a dash or bar. */
    static String withoutSite(String title) {
        var m = SITE.matcher(title.substring(Math.max(0, title.length() - WINDOW / 2)));
        String rest = m.find() ? title.substring(0, title.length() - m.group().length()) : title;
        return ends(rest) ? rest : title;
    }

    private static String bare(String title) {
        String end = title.substring(Math.max(0, title.length() - WINDOW));
        return TRAILING.matcher(Signs.closeUp(end)).replaceFirst("");
    }
}
