package org.vermilion.mark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;

/**
 * What a character is read as by rules: a table of our own with its sources ({@code look-alikes.tsv}), the traditional
 * forms of CLDR, Unicode's confusables (UTS #39), and stars of every sort. Only characters that rules know are stood for;
 * all others are read as they are. Safe for use by many threads.
 */
final class LookAlikes {

    /** What marks are made of; figures and 一 are left out, as half the world's dashes look like them. */
    private static final String KNOWN = "绝机密秘工作内部级件年个月长期至永久公开解启封前资料文件材保存管";
    private static final Pattern STAR = Pattern.compile("\\b(STARS?|PENTAGRAM|HEXAGRAM|SPARKLES|STARRED)\\b");
    private static final Pattern ASTERISK = Pattern.compile("\\b(ASTERISK|ASTERISM|SNOWFLAKE|FLORETTE|SPARKLE)\\b");
    private static final int FIRST = 0x80;

    private final Map<Integer, Integer> listed = listed();
    private final Map<String, Integer> skeletons = new HashMap<>();
    private final SpoofChecker confusables = new SpoofChecker.Builder().build();
    private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    private final Map<Integer, Integer> found = new java.util.concurrent.ConcurrentHashMap<>();

    LookAlikes() {
        KNOWN.codePoints().forEach(known -> skeletons.put(confusables.getSkeleton(Character.toString(known)), known));
    }

    /** The character this one is read as; itself if it looks like none that rules know. */
    int of(int character) {
        return character < FIRST ? character : found.computeIfAbsent(character, this::find);
    }

    private int find(int character) {
        String name = Character.getName(character);
        if (name != null && STAR.matcher(name).find()) {
            return '★';
        }
        if (name != null && ASTERISK.matcher(name).find()) {
            return '*';
        }
        Integer own = listed.get(character);
        if (own != null) {
            return own;
        }
        String one = Character.toString(character);
        if (KNOWN.contains(one)) {
            return character;
        }
        String simple = simplified.transliterate(one);
        if (KNOWN.contains(simple)) {
            return simple.codePointAt(0);
        }
        return skeletons.getOrDefault(confusables.getSkeleton(one), character);
    }

    private static Map<Integer, Integer> listed() {
        Map<Integer, Integer> pairs = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LookAlikes.class.getResourceAsStream("look-alikes.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t"))
                    .forEach(pair -> pairs.put(pair[0].codePointAt(0), pair[1].codePointAt(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(pairs);
    }
}
