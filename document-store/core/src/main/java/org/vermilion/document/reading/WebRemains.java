package org.vermilion.document.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What copying from a web page or a PDF leaves behind: navigation, information fields, comment counters, page numbers. */
final class WebRemains {

    private static final Pattern NAVIGATION = Pattern.compile(
            "^(【|\\[)?(当前位置|您(现在)?(当前)?(所在)?的?位置|你的位置|所在位置|首页|网站首页|返回首页|返回顶部|字体|字号大小|打印|关闭窗口|关闭本页|分享到|分享至|扫一扫|扫描二维码"
            + "|上一篇|下一篇|上一条|下一条|相关链接|相关文章|相关新闻|相关信息|相关阅读|相关文档|附件下载|相关附件|浏览次数|浏览量|点击数|点击量|点击次数|阅读次数|阅读量|访问量"
            + "|分享|责任编辑|编辑|来源|信息来源|文章来源|稿件来源|作者|发布时间|发布日期|发稿时间|更新时间|信息时间|版权所有|网站标识码|网站地图|联系我们|关于我们|Copyright|©|京公网|技术支持"
            + "|繁體|繁体|简体|无障碍|设为首页|加入收藏|收藏本站|微信公众号|政务微博|网站支持|主管单位|主管|索引号|信息索引号|信息分类|主题分类|组配分类|体裁分类|信息名称|名称|标题|有效性|是否有效|效力状态|生效日期|废止日期|内容概述|语种)"
            + "(\\s{0,4}[：:＞>»›|｜\\]】]|$|[0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAIL = Pattern.compile("(首页|主页)\\s{0,3}([＞>»›/\\-—]|\\|).*");
    private static final Pattern LICENCE = Pattern.compile(".*(ICP备|公网安备|版权所有|All Rights Reserved|网站标识码|您是第.{0,12}位访|扫一扫在|手机打开当前页|【打印】|【关闭|打印本页|关闭窗口|大 中 小|大\\s*中\\s*小|浏览次数|点击次数).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile(
            "[-—－–―─·•~～]{1,3}第?[0-9０-９]{1,4}页?[-—－–―─·•~～]{1,3}|第[0-9]{1,4}页([/,，]?共[0-9]{1,4}页)?|共[0-9]{1,4}页[,，]?第[0-9]{1,4}页|[0-9]{1,4}/[0-9]{1,4}|page[0-9]{1,4}(of[0-9]{1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("(时间|日期|来源|作者|点击|点击数|浏览|浏览次数|阅读|字体|字号|编辑|责编|发布|发布时间)[：:]");
    private static final Pattern FIELD = Pattern.compile(
            "(发文机关|发布机构|发文单位|制发机关|发布机关|成文日期|发文日期|生成日期|发文字号|文\\s{0,4}号|主题词)\\s{0,4}[：:]\\s*(\\S.*)?");
    private static final Pattern COUNTER = Pattern.compile(
            "(评论此篇文章|其它评论|其他评论|发起话题|相关资讯|相关新闻|相关阅读|相关链接|财讯社区|网友评论|我要评论|发表评论|查看评论|最新评论|收藏此文|推荐阅读|分享到|举报|点赞|转发|收藏)\\s{0,2}([（(][0-9]{1,7}[)）])?\\s{0,2}");

    private WebRemains() {
    }

    static boolean isNavigation(Line line) {
        if (!line.isShort()) {
            return false;
        }
        String flat = Signs.flat(line.text());
        return LABEL.matcher(flat).results().limit(2).count() > 1 || NAVIGATION.matcher(flat).lookingAt() || NAVIGATION.matcher(line.tight()).lookingAt() || TRAIL.matcher(flat).lookingAt() || LICENCE.matcher(flat).matches();
    }

    static boolean isPageNumber(Line line) {
        return line.text().length() <= 30 && PAGE.matcher(line.tight()).matches();
    }

    /** Whether a line is a number of up to three figures and nothing else, as the foot of a page can be. */
    static boolean isBareNumber(Line line) {
        return line.text().length() <= 3 && line.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A field such as {@code 发文字号：国资发〔2026〕1号}: its name without blanks and its value; empty if it is none. */
    static Optional<String[]> field(String piece) {
        Matcher m = FIELD.matcher(piece);
        return piece.length() <= 120 && m.matches()
                ? Optional.of(new String[] {Signs.tight(m.group(1)), m.group(2) == null ? "" : Signs.strip(m.group(2))})
                : Optional.empty();
    }

    /**
     * The text without runs of two and more comment links that have a counter among them, such as
     * {@code 发表评论(0)相关新闻(3)}: no sentence has that form.
     */
    static Cleaned withoutCounters(String text) {
        Matcher m = COUNTER.matcher(text);
        StringBuilder kept = new StringBuilder();
        StringBuilder removed = new StringBuilder();
        int done = 0;
        int next = 0;
        while (m.find(next)) {
            int from = m.start();
            int links = 0;
            boolean counted = false;
            do {
                links++;
                counted |= m.group(2) != null;
                next = m.end();
                m.region(next, text.length());
            } while (m.lookingAt());
            m.region(0, text.length());
            if (links > 1 && counted) {
                kept.append(text, done, from);
                removed.append(text, from, next);
                done = next;
            }
        }
        return new Cleaned(kept.append(text, done, text.length()).toString(), removed.toString());
    }

    /** A text with its web remains taken out, and these. */
    record Cleaned(String text, String removed) {

        @Override
        public String toString() {
            return "Cleaned[" + removed.length() + " removed]";
        }
    }
}
