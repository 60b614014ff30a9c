package org.vermilion.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.vermilion.label.Level;
import org.vermilion.refusal.Refusal;

/**
 * Finds marks of secrecy in what people write, in the form rules read it ({@link RuleForm}).
 *
 * <p>A mark is a level's name (绝密 机密 秘密 工作秘密 内部) with a star; with any other sign and a period; by itself, whatever
 * brackets and signs are around it; behind 密级：; or in brackets where marks stand. The same words in a sentence
 * (保守秘密, 秘密投票, 内部审计, 商业秘密) are none. Thread-safe: no state.
 */
public final class Marks {

    private static final String BETWEEN = "[\\s\\p{P}\\p{S}&&[^★。，、；;,()（）“”\"《》：:]]{0,3}";
    private static final String LEVEL = "(?:绝#密|机#密|工 *作 *秘#密|秘#密|内#部)".replace("#", BETWEEN);
    private static final String PLAIN = "(?:绝密|机密|工作秘密|秘密|内部)";
    private static final String SORT = "(?:级|件)?";
    private static final String PERIOD = "(?:[0-9OolI|〇零一二三四五六七八九十廿卅百半][ ]*){1,4}(?:年|个? *月)|长 *期|永 *久|至 *[0-9]|解 *密|启 *封|公 *[开布]";
    private static final String SIGN = "[\\p{S}*·・•‧※†‡#_@]";
    private static final String FIELD = "(?:密级|秘密等级|保密等级|保密级别|涉密等级)";

    private static final Pattern STARRED = Pattern.compile("(?<level>" + LEVEL + ")\\s*" + SORT + "[\\s*]{0,8}★[\\s★*]{0,8}(?:" + PERIOD + ")?");
    private static final Pattern SIGNED = Pattern.compile("(?<level>" + LEVEL + ")\\s*" + SORT + "\\s*(?:" + SIGN + "\\s*){1,4}(?:" + PERIOD + ")");
    private static final Pattern FIELDED = Pattern.compile(FIELD + "\\s*[:：]\\s*[\\p{Ps}\\p{Pi}]?\\s*(?<level>" + LEVEL + ")");
    private static final Pattern BRACKETED = Pattern.compile("[\\[【〔〖「『<]\\s*(?<level>" + LEVEL + ")\\s*" + SORT + "\\s*(?:" + PERIOD + ")?\\s*[\\]】〕〗」』>]");
    private static final Pattern ROUND = Pattern.compile("\\(\\s*(?<level>" + LEVEL + ")\\s*" + SORT + "\\s*(?:" + PERIOD + ")?\\s*\\)");
    private static final Pattern LEADING = Pattern.compile("^[\\s\\p{P}\\p{S}]*(?<level>绝密|机密|工作秘密|秘密)" + SORT + "(?:\\s*(?:" + PERIOD + "))?[\\s:：]+\\S");
    private static final Pattern DATED = Pattern.compile("^[\\s\\p{P}\\p{S}]*(?<level>绝密|机密|秘密)" + SORT + "\\s*(?:" + PERIOD + ")(?=[\\s\\p{P}]*(?:$|关于|\\s))");
    private static final Pattern WHOLE = Pattern.compile(FIELD + "?(?<level>" + PLAIN + ")" + SORT + "(?:资料|文件|材料)?(?:注意保[存密管])?(?:" + PERIOD + ")?");
    /** Over a border of lines nothing less than a star and a period is a mark. */
    private static final Pattern BROKEN = Pattern.compile("(?<level>" + LEVEL + ")[\\s★*]{0,8}★[\\s★*]{0,8}(?:" + PERIOD + ")");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern STARS = Pattern.compile("★[ *★]*");
    private static final Pattern ENDING = Pattern.compile("\\s*\\.[A-Za-z0-9]{1,6}\\s*$");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, Level> LEVELS = Map.of("绝密", Level.TOP_SECRET, "机密", Level.SECRET,
            "秘密", Level.CONFIDENTIAL, "工作秘密", Level.WORK_SECRET, "内部", Level.INTERNAL);
    private static final int LONGEST_WHOLE = 60;

    private Marks() {}

    /** The marks in a text, in order; a mark that can be read two ways is told by the way that is found first. */
    public static List<Mark> in(String text, Where where) {
        String form = folded(text);
        if (!form.contains("密") && !form.contains("部")) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        add(marks, STARRED, form);
        add(marks, SIGNED, form);
        add(marks, FIELDED, form);
        add(marks, BRACKETED, form);
        add(marks, DATED, form);
        if (where == Where.ELEMENT) {
            add(marks, ROUND, form);
            add(marks, LEADING, form);
        }
        whole(form).filter(mark -> marks.stream().noneMatch(known -> known.level() == mark.level())).filter(mark -> where != Where.CELL || mark.level() != Level.INTERNAL).ifPresent(marks::add);
        return List.copyOf(marks);
    }

    /** Marks that begin in one of the lines and end in another; those within a line are not told again. */
    public static List<Mark> across(List<String> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(folded(line)).append('\n'));
        List<Mark> marks = new ArrayList<>();
        Matcher m = BROKEN.matcher(all);
        while (m.find()) {
            if (m.group().indexOf('\n') >= 0) {
                marks.add(new Mark(levelOf(m.group("level")), SIGNS.matcher(m.group().replace("★", "x")).replaceAll("").replace("x", "★")));
            }
        }
        return List.copyOf(marks);
    }

    /** The highest of marks above a level; empty if there is none. */
    public static Optional<Mark> above(Level level, @Nullable String text, Where where) {
        return text == null ? Optional.empty() : in(text, where).stream().filter(mark -> !level.dominates(mark.level()))
                .max(java.util.Comparator.comparing(Mark::level));
    }

    /**
     * Demands that a text bears no mark above a level.
     *
     * @throws Refusal {@link MarkReason#ABOVE} with the level it says
     */
    public static void require(Level level, @Nullable String text, Where where) {
        above(level, text, where).ifPresent(mark -> {
            throw refusal(level, mark);
        });
    }

    /** The same of a text of several lines. */
    public static void requireLines(Level level, @Nullable String text) {
        if (text != null) {
            List<String> lines = text.lines().toList();
            lines.forEach(line -> require(level, line, Where.PARAGRAPH));
            across(lines).stream().filter(mark -> !level.dominates(mark.level())).findFirst().ifPresent(mark -> {
                throw refusal(level, mark);
            });
        }
    }

    /** The same of the name of a file, with and without its ending. */
    public static void requireName(Level level, String name) {
        require(level, name, Where.ELEMENT);
        require(level, ENDING.matcher(name).replaceAll(""), Where.ELEMENT);
    }

    private static Refusal refusal(Level level, Mark mark) {
        return new Refusal(MarkReason.ABOVE, new Refusal.Detail(mark.level().name(), mark.level().chinese(), mark.level().english()),
                new Refusal.Detail(level.name(), level.chinese(), level.english()));
    }

    private static void add(List<Mark> marks, Pattern pattern, String form) {
        Matcher m = pattern.matcher(form);
        while (m.find()) {
            Mark mark = new Mark(levelOf(m.group("level")), tight(m.group()));
            if (marks.stream().noneMatch(known -> known.level() == mark.level() && known.said().contains(mark.said()))) {
                marks.add(mark);
            }
        }
    }

    /** Without long runs of blanks and stars, so that no text takes long to read. */
    private static String folded(String text) {
        return STARS.matcher(BLANKS.matcher(RuleForm.of(text)).replaceAll(" ")).replaceAll("★");
    }

    private static Optional<Mark> whole(String form) {
        if (form.length() > LONGEST_WHOLE) {
            return Optional.empty();
        }
        Matcher m = WHOLE.matcher(SIGNS.matcher(form).replaceAll(""));
        return m.matches() ? Optional.of(new Mark(levelOf(m.group("level")), m.group())) : Optional.empty();
    }

    private static String tight(String found) {
        return found.replaceAll("\\s", "").replaceAll("★+", "★");
    }

    private static Level levelOf(String written) {
        return LEVELS.get(SIGNS.matcher(written).replaceAll(""));
    }
}
