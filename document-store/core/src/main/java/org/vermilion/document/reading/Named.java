package org.vermilion.document.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documents that a title says it forwards, issues or promulgates: they stand behind the one that carries them. */
final class Named {

    private static final Pattern CARRIED = Pattern.compile("(?:印发|转发|批转|公布|发布|颁布|颁发)(.{4,160}?)的?(?:通知|函|决定|公告|通告|命令|令)$");
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 120;

    private Named() {
    }

    /** What a title carries, folded for comparison. */
    static List<String> in(String title) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < title.length(); i++) {
            if (title.charAt(i) == '《' && depth++ == 0) {
                from = i + 1;
            } else if (title.charAt(i) == '》' && --depth == 0) {
                names.add(folded(title.substring(from, i)));
            }
            depth = Math.max(depth, 0);
        }
        Matcher m = CARRIED.matcher(title);
        if (names.isEmpty() && m.find()) {
            names.add(folded(m.group(1)));
            int about = m.group(1).indexOf("关于");
            if (about > 0) {
                names.add(folded(m.group(1).substring(about)));
            }
        }
        return names.stream().filter(name -> name.length() >= 4).toList();
    }

    /** How many lines from a place on make one of the names; 0 if they make none. */
    static int at(List<Line> lines, int from, List<String> names) {
        StringBuilder block = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES) && lines.get(i).text().length() <= LONGEST; i++) {
            block.append(lines.get(i).tight());
            String folded = folded(block.toString());
            if (names.contains(folded)) {
                return i - from + 1;
            }
            if (names.stream().noneMatch(name -> name.startsWith(folded))) {
                return 0;
            }
        }
        return 0;
    }

    private static String folded(String text) {
        String tight = Normalizer.normalize(Signs.tight(text), Normalizer.Form.NFKC).replaceAll("[《》〈〉<>“”\"]", "");
        return tight.replaceFirst("\\((试行|草案|暂行|修订|修订版|修订稿|征求意见稿|节选)\\)$", "");
    }
}
