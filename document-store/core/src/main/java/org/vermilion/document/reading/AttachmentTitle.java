package org.vermilion.document.reading;

import java.util.List;
import java.util.regex.Pattern;

/** The lines that make the title of an attachment: those its list names, or those that together end as titles do. */
final class AttachmentTitle {

    private static final int LONGEST = 100;
    private static final int LONGEST_PART = 45;
    private static final int MOST_LINES = 5;
    private static final Pattern ENDS = Pattern.compile(
            ".*((?<!代)表|名单|名录|回执|回执单|图|图样|样式|式样|格式|说明|须知|议程|日程|简介|模板|样本|样稿|一览|承诺书|申请书|协议书|责任书|委托书|通知书|证明|登记卡|台账|汇总|情况|范围|分工|路线|项目|课题|意见稿|草案|提纲|材料|内容|要求|程序|流程|职责|措施|条件|指标|依据|参数)([（(\\[【].{1,20}[)）\\]】])?[》]?$");
    private static final Pattern SLIP = Pattern.compile(".{0,40}(回执|回执单|回执表|报名表|登记表|申报表|申请表|汇总表|统计表|推荐表|确认表|明细表|一览表|信息表|审批表|反馈表|名单|名录|名册)([（(].{1,20}[)）])?");

    private AttachmentTitle() {
    }

    /** Whether a line is the heading of a slip, table or list of names. */
    static boolean isSlip(Line line) {
        return line.text().length() <= LONGEST_PART && SLIP.matcher(line.tight()).matches();
    }

    static boolean ends(String text) {
        return Titles.ends(text) || ENDS.matcher(Signs.tight(text)).matches();
    }

    /**
     * How many lines the title has, 0 if the first can be none.
     *
     * @param hint what the list of attachments calls it; empty if it is not listed
     * @param named what the document's title carries, folded
     */
    static int lines(List<Line> part, boolean[] rows, String hint, List<String> named) {
        int most = 0;
        while (most < Math.min(part.size(), MOST_LINES) && !rows[most] && canBeTitle(part.get(most))) {
            most++;
        }
        int known = Math.min(most, Named.at(part, 0, named));
        if (known > 0) {
            return withBrackets(part, known, most);
        }
        String listed = Signs.tight(hint);
        StringBuilder block = new StringBuilder();
        int count = 0;
        for (int i = 0; i < most; i++) {
            block.append(part.get(i).tight());
            String text = block.toString();
            if (listed.length() >= 4 && (listed.equals(text) || (listed.endsWith(text) && text.length() * 2 > listed.length()))) {
                return withBrackets(part, i + 1, most);
            }
            if (count == 0 && (part.get(i).text().length() > LONGEST_PART && i > 0 || Organs.isAddressees(part.get(i).text()) && i > 0 && Organs.onLine(part.get(i)).isEmpty())) {
                break;
            }
            boolean broken = Signs.open(text) > 0;
            if (count == 0 && !broken && ends(text)) {
                count = i + 1;
                if (!(listed.length() > text.length() && listed.startsWith(text))) {
                    break;
                }
            }
        }
        return count == 0 ? Math.min(most, 1) : withBrackets(part, count, most);
    }

    /** Takes in what goes on in brackets on a line of its own: （试行）. */
    private static int withBrackets(List<Line> part, int count, int most) {
        return count < most && Signs.isWrapped(part.get(count).text()) && part.get(count).text().length() <= 20 ? count + 1 : count;
    }

    private static boolean canBeTitle(Line line) {
        return line.text().length() <= LONGEST && !Signs.endsSentence(line.text())
                && Ordinals.level(line.text()) == 0 && !line.text().startsWith("注") && !Organs.isArticle(line.text());
    }
}
