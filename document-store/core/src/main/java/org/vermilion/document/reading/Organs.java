package org.vermilion.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an organ's name and a list of organs look like. */
final class Organs {

    private static final int LONGEST = 40;
    private static final String LAST = "委会府厅室局部院署司团校队站所处科社馆厂办台企";
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9（）()·“”《》]{3,40}");
    private static final Pattern SUFFIX = Pattern.compile(
            ".*(科协|中心|大学|学院|银行|分行|支行|机关|海关|小组|军分区|军区|警备区|妇联|残联|文联|侨联|工商联|社科联|政府网|代表大会|第\\p{IsHan}{1,5}次(全体|常务)?会议|委员会第\\p{IsHan}{1,5}次全体会议|全会|党组|集团|公司|企业|单位|机构|政府|部门|协会|人大|政协|总院|基金|领导组|工作组|专班|党校|国资)(（[^（）]{1,20}）)?$");
    private static final Pattern GROUP = Pattern.compile(".*([省市县区州盟旗镇乡]|院校|学校|同志|先生|女士|代表|委员|主任|团体|组织|部门|人员|股东)(（[^（）]{1,20}）)?$");
    private static final Pattern NO_NAME = Pattern.compile(
            "^(特此|现|请|以上|附件|抄|此|妥否|当否|为|按|根据|关于|第).*|.*(关于|转发|批转|印发|转批|颁发|全部|内部|施行|执行|如下|通知|联系|电话|汇报|报告|研究|应当|要求|必须|不得).*");
    private static final Pattern SHORT = Pattern.compile("纪委|党委|团委|工会|妇联|科协|政协|人大|法院|人武部|党组|总工会|团市委|团县委");
    private static final Pattern ARTICLE = Pattern.compile("^第[0-9一二三四五六七八九十百零〇]{1,6}[条章节款编篇].*");
    private static final Pattern SHARED = Pattern.compile("^.{1,12}各.*");
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（()）]{1,20}[)）]$");
    private static final Pattern GENERIC = Pattern.compile("(人民)?政府|管委会|管理委员会|党委|行署|委|办|厅|局|部|处|室|院");
    private static final Pattern VERB = Pattern.compile("[要应须将对按把请可已做有是]");
    private static final Pattern SEAL = Pattern.compile("[（(【\\[]?(盖章|印章|公章|加盖公章|签章|单位公章|代章|章)[)）】\\]]?");
    private static final Pattern SEAL_AT_END = Pattern.compile("[（(【\\[](盖章|印章|公章|加盖公章|签章|代章|章)[)）】\\]]$");

    private Organs() {
    }

    /** Whether a text without blanks looks like the name of one organ. */
    static boolean isName(String tight) {
        return tight.length() >= 3 && tight.length() <= LONGEST && NAME.matcher(tight).matches()
                && !NO_NAME.matcher(tight).matches() && Ordinals.level(tight) == 0
                && (LAST.indexOf(tight.charAt(tight.length() - 1)) >= 0 || SUFFIX.matcher(tight).matches());
    }

    /** Whether a text is an article, chapter or paragraph of a rule (第一条). */
    static boolean isArticle(String text) {
        return ARTICLE.matcher(Signs.tight(text.substring(0, Math.min(20, text.length())))).matches();
    }

    /** The organs a line names and nothing else, seal words left out; empty if it says anything else. */
    static List<String> onLine(Line line) {
        return line.isShort() ? in(line.text()) : List.of();
    }

    static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        for (String word : Signs.words(text)) {
            String name = withoutSeal(word);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (!names.isEmpty() && names.stream().allMatch(Organs::isName)) {
            return names;
        }
        String whole = withoutSeal(Signs.tight(text));
        if (isName(whole) || (SHORT.matcher(whole).matches() && !whole.equals(text))) {
            return List.of(whole); // 纪　委, spread over its line
        }
        List<String> listed = Signs.tight(text).indexOf('、') > 0 ? List.of(Signs.tight(text).split("、")) : List.of();
        return listed.stream().allMatch(Organs::isName) ? listed : List.of();
    }

    /** A name without （盖章） behind it. */
    static String withoutSeal(String tight) {
        return isSeal(tight) ? "" : SEAL_AT_END.matcher(tight).replaceFirst("");
    }

    static boolean isSeal(String tight) {
        return tight.length() <= 8 && SEAL.matcher(tight).matches();
    }

    /** Whether a text, without its colon, is a list of those a document is sent to. */
    static boolean isAddressees(String text) {
        List<String> names = listed(text);
        if (names.isEmpty() || ARTICLE.matcher(Signs.tight(text)).matches() || NO_NAME.matcher(names.get(0)).matches()) {
            return false;
        }
        long fitting = names.stream().filter(Organs::isAddressee).count();
        return fitting * 2 > names.size() && isAddressee(names.get(names.size() - 1));
    }

    private static boolean isAddressee(String name) {
        String tight = Signs.tight(name);
        return tight.length() <= 120 && !tight.contains("。") && !tight.contains("：")
                && (isName(tight.substring(Math.max(0, tight.length() - LONGEST)))
                        || (tight.indexOf('、') > 0 && (isName(tight.substring(tight.lastIndexOf('、') + 1))
                                || (tight.indexOf('各') >= 0 && GENERIC.matcher(tight.substring(tight.lastIndexOf('、') + 1)).matches())))
                        || isName(BRACKETED.matcher(tight).replaceFirst(""))
                        || GROUP.matcher(tight).matches() || (tight.startsWith("各") && tight.length() <= 20 && !VERB.matcher(tight).find()));
    }

    /**
     * The organs of a list. Organs of a kind are set apart by 、, the kinds by ，; but names such as
     * {@code 各省、自治区国资委} have 、 inside them, so a part that names no organ belongs to the one behind it.
     */
    static List<String> listed(String text) {
        boolean kinds = hasComma(text);
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        String closed = Signs.closeUp(text);
        for (int i = 0; i < closed.length(); i++) {
            char c = closed.charAt(i);
            depth += "（(《".indexOf(c) >= 0 ? 1 : "）)》".indexOf(c) >= 0 ? -1 : 0;
            boolean stop = depth <= 0 && "、，,；;。".indexOf(c) >= 0;
            if (stop && (c != '、' || (standsAlone(name.toString()) && !(kinds && isShared(name.toString(), closed, i + 1))))) {
                add(names, name);
            } else {
                name.append(c);
            }
        }
        add(names, name);
        return names;
    }

    /** Whether what is behind a 、 goes on with the kind of organ before it: 国务院各部委、各直属机构; 区直各委、办、局. */
    private static boolean isShared(String name, String all, int from) {
        int to = from;
        while (to < all.length() && "、，,；;。：:".indexOf(all.charAt(to)) < 0) {
            to++;
        }
        String next = all.substring(from, to);
        return SHARED.matcher(name).matches() || GENERIC.matcher(next).matches();
    }

    private static boolean hasComma(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            depth += "（(《".indexOf(c) >= 0 ? 1 : "）)》".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "，,；;".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAlone(String name) {
        String last = name.substring(name.lastIndexOf('、') + 1);
        return isName(last) || last.endsWith("同志");
    }

    private static void add(List<String> names, StringBuilder name) {
        String whole = Signs.strip(name.toString());
        if (!whole.isEmpty()) {
            names.add(whole);
        }
        name.setLength(0);
    }
}
