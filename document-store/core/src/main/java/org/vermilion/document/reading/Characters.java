package org.vermilion.document.reading;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.web.util.HtmlUtils;
import org.vermilion.text.Writing;

/** Characters that copying made others of: radicals for ideographs, entities for what they stand for. */
final class Characters {

    /**
     * Radicals that fonts of PDFs map to and that have no compatibility decomposition, with the ideographs they are:
     * EquivalentUnifiedIdeograph.txt of the Unicode Character Database, block CJK Radicals Supplement.
     */
    private static final Map<Character, Character> RADICALS = Map.ofEntries(
            Map.entry('⺁', '厂'), Map.entry('⺄', '乙'), Map.entry('⺅', '亻'), Map.entry('⺇', '几'),
            Map.entry('⺈', '刀'), Map.entry('⺉', '刂'), Map.entry('⺋', '㔾'), Map.entry('⺌', '小'),
            Map.entry('⺍', '小'), Map.entry('⺎', '兀'), Map.entry('⺏', '尣'), Map.entry('⺐', '尢'),
            Map.entry('⺒', '巳'), Map.entry('⺓', '幺'), Map.entry('⺔', '彑'), Map.entry('⺖', '忄'),
            Map.entry('⺗', '心'), Map.entry('⺘', '扌'), Map.entry('⺙', '攵'), Map.entry('⺛', '旡'),
            Map.entry('⺜', '日'), Map.entry('⺝', '月'), Map.entry('⺞', '歺'), Map.entry('⺠', '民'),
            Map.entry('⺡', '氵'), Map.entry('⺢', '氺'), Map.entry('⺣', '灬'), Map.entry('⺤', '爫'),
            Map.entry('⺥', '爫'), Map.entry('⺦', '丬'), Map.entry('⺧', '牛'), Map.entry('⺨', '犭'),
            Map.entry('⺩', '王'), Map.entry('⺪', '疋'), Map.entry('⺫', '罒'), Map.entry('⺬', '示'),
            Map.entry('⺭', '礻'), Map.entry('⺮', '竹'), Map.entry('⺯', '糹'), Map.entry('⺰', '纟'),
            Map.entry('⺱', '罓'), Map.entry('⺲', '罒'), Map.entry('⺶', '羊'), Map.entry('⺷', '羊'),
            Map.entry('⺹', '耂'), Map.entry('⺺', '肀'), Map.entry('⺼', '月'), Map.entry('⺽', '臼'),
            Map.entry('⺾', '艹'), Map.entry('⺿', '艹'), Map.entry('⻀', '艹'), Map.entry('⻁', '虎'),
            Map.entry('⻂', '衤'), Map.entry('⻃', '覀'), Map.entry('⻄', '西'), Map.entry('⻅', '见'),
            Map.entry('⻆', '角'), Map.entry('⻇', '角'), Map.entry('⻈', '讠'), Map.entry('⻉', '贝'),
            Map.entry('⻊', '足'), Map.entry('⻋', '车'), Map.entry('⻌', '辶'), Map.entry('⻍', '辶'),
            Map.entry('⻎', '辶'), Map.entry('⻏', '阝'), Map.entry('⻐', '钅'), Map.entry('⻑', '長'),
            Map.entry('⻒', '镸'), Map.entry('⻓', '长'), Map.entry('⻔', '门'), Map.entry('⻖', '阝'),
            Map.entry('⻗', '雨'), Map.entry('⻘', '青'), Map.entry('⻙', '韦'), Map.entry('⻚', '页'),
            Map.entry('⻛', '风'), Map.entry('⻜', '飞'), Map.entry('⻝', '食'), Map.entry('⻟', '飠'),
            Map.entry('⻠', '饣'), Map.entry('⻢', '马'), Map.entry('⻣', '骨'), Map.entry('⻤', '鬼'),
            Map.entry('⻥', '鱼'), Map.entry('⻦', '鸟'), Map.entry('⻧', '卤'), Map.entry('⻨', '麦'),
            Map.entry('⻩', '黄'), Map.entry('⻪', '黾'), Map.entry('⻫', '斉'), Map.entry('⻬', '齐'),
            Map.entry('⻭', '歯'), Map.entry('⻮', '齿'), Map.entry('⻯', '竜'), Map.entry('⻰', '龙'),
            Map.entry('⻱', '龜'), Map.entry('⻲', '亀'));
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z]{2,8}[0-9]{0,2});");
    private static final Pattern HALF = Pattern.compile("(?<=[\\p{IsHan}”》）])[,:;?!](?=[\\p{IsHan}“《（\\s]|$)|[(](?=[^()]{0,60}\\p{IsHan})|(?<=\\p{IsHan})[)]");
    private static final Pattern LATIN = Pattern.compile(
            "(?<=\\p{IsHan})(\\s{0,2})(and|or|the|of|for|with|to|in)(\\s{0,2})(?=\\p{IsHan})");
    private static final int NEAR = 8;

    private Characters() {
    }

    /** The text with radicals made the ideographs they are; anything else is left as it is. */
    static String withoutRadicals(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String plain = isRadical(c) ? plain(c) : null;
            if (plain != null && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                out.append(plain == null ? String.valueOf(c) : plain);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isRadical(char c) {
        return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
    }

    private static String plain(char c) {
        Character known = RADICALS.get(c);
        return known != null ? known.toString() : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    /** The text with the entities of a web page made the characters they stand for, where that is plain text. */
    static String withoutEntities(String text) {
        if (text.indexOf('&') < 0 || !ENTITY.matcher(text).find()) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(m -> {
            String plain = HtmlUtils.htmlUnescape(m.group());
            return Matcher.quoteReplacement(Writing.isPlain(plain, false) ? plain : m.group());
        });
    }

    /** The place of a half-width mark between Chinese characters with the full-width one put in; empty if there is none. */
    static String mended(String text) {
        var m = HALF.matcher(text);
        if (text.chars().noneMatch(c -> ",:;?!()".indexOf(c) >= 0) || !m.find()) {
            return "";
        }
        char full = (char) (text.charAt(m.start()) + 0xFEE0);
        return text.substring(Math.max(0, m.start() - NEAR), m.start()) + full
                + text.substring(m.end(), Math.min(text.length(), m.end() + NEAR));
    }

    /** A stray Latin word between Chinese characters; empty if there is none. */
    static String strayWord(String text) {
        var m = LATIN.matcher(text);
        return text.chars().anyMatch(c -> c >= 'a' && c <= 'z') && m.find() ? m.group(2) : "";
    }
}
