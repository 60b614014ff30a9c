package org.vermilion.document.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What copying from a web page or a PDF leaves behind: navigation, information fields, comment counters, page numbers. */
final class WebRemains {

    private static final Pattern NAVIGATION = Pattern.compile(
            "^(【|\\[)?(当前位置|您(现在)?(当前)?(所在)?的?位置|你的位置|所在位置|首页|网站首页|返回首页|返回顶部|返回列表|字体|字体大小|字号|字号大小|打印|打印本页|打印本文|打印文章|保存本页|关闭窗口|关闭本页|关闭"
            + "|分享到|分享至|分享|收藏|扫一扫|扫描二维码|扫码|上一篇|下一篇|上一条|下一条|上一页|下一页|相关链接|相关文章|相关新闻|相关信息|相关阅读|相关文档|相关推荐|相关内容|相关政策|相关解读|政策解读|相关稿件|猜你喜欢|热门推荐|热门文章|热点推荐|点击排行|推荐文章|推荐阅读|最新文章|延伸阅读"
            + "|附件下载|相关附件|文件下载|下载地址|下载本文|浏览次数|浏览量|浏览|点击数|点击量|点击次数|阅读次数|阅读量|阅读|访问量|访问次数|视力保护色|视力保护|语音播报|朗读|本文标签|文章标签|热门标签|标签"
            + "|责任编辑|版权所有|网站标识码|网站地图|联系我们|关于我们|Copyright|©|京公网|技术支持|繁體|繁体|简体|无障碍|无障碍阅读|设为首页|加入收藏|收藏本站|微信公众号|政务微博|网站支持|手机版|用户登录|登录|注册)"
            + "(\\s{0,4}[：:＞>»›|｜\\]】]|$|[0-9])", Pattern.CASE_INSENSITIVE);
    /** Fields that say nothing of the document itself; without their colon the same words may head the column of a table. */
    private static final Pattern OF_PAGE = Pattern.compile(
            "^(编辑|审核|来源|信息来源|文章来源|稿件来源|作者|时间|发布时间|发布日期|发布于|发稿时间|更新时间|更新日期|归档时间|信息时间|公开日期|公开时间|公开时限|公开范围|公开责任部门|责任部门|主管单位|主办单位|主管|主办|承办|索引号|信息索引号|信息索引|信息分类|主题分类|主题词分类|服务对象分类|组配分类|体裁分类|体裁|分类|类别|所属类别|信息类别|文件类型|公文种类|有效性|是否有效|是否废止|时效性|时效状态|效力状态|效力级别|效力等级|有效期|生效日期|实施日期|施行日期|废止日期|失效日期|内容概述|内容摘要|摘要|语种|关键词|关键字|备注文号|公开形式|公开程序|载体类型|记录形式|简介|统一登记号|登记号|规范性文件编号|专题分类|法规分类|法规类别|所属主题|所属机构)"
            + "\\s{0,4}[：:】\\]]");
    private static final Pattern OF_FOOT = Pattern.compile(
            "^(责任编辑|编辑|责编|审核|来源|信息来源|文章来源|稿件来源|作者|发布时间|发布日期|更新时间|更新日期|主管|主办|信息索引号|索引号)\\s{0,4}[：:】\\]]");
    private static final Pattern STAMP = Pattern.compile(
            "[（(\\[【]?(19|20)[0-9]{2}([-/.年])[0-9]{1,2}([-/.月])[0-9]{1,2}日?\\s{0,3}[0-9]{1,2}[:：][0-9]{2}([:：][0-9]{2})?[）)\\]】]?.{0,20}");
    private static final Pattern LIBRARY = Pattern.compile(".*(文库|小编|会员上传|下载本文|希望对你|法律资料网).*|^第[一二三四五六七八九十]{1,3}篇\\s{0,2}[：:].*");
    private static final Pattern NUMERAL = Pattern.compile("[0-9]{4,5}|[0-9]{7,12}");
    private static final Pattern TRAIL = Pattern.compile("(首页|主页)\\s{0,3}([＞>»›/\\-—]|\\|).*");
    private static final Pattern LICENCE = Pattern.compile(".*(ICP备|公网安备|版权所有|All Rights Reserved|网站标识码|您是第.{0,12}位访|扫一扫在|手机打开当前页|【打印】|【关闭|打印本页|关闭窗口|大 中 小|大\\s*中\\s*小|浏览次数|点击次数).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile(
            "[-—－–―─·•~～]{1,3}第?[0-9０-９]{1,4}页?[-—－–―─·•~～]{1,3}|第[0-9]{1,4}页([/,，]?共[0-9]{1,4}页)?|共[0-9]{1,4}页[,，]?第[0-9]{1,4}页|[0-9]{1,4}/[0-9]{1,4}|page[0-9]{1,4}(of[0-9]{1,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("(时间|日期|来源|作者|点击|点击数|浏览|浏览次数|阅读|字体|字号|编辑|责编|发布|发布时间)[：:]");
    private static final Pattern FIELD = Pattern.compile("[•·●▪■◆\\-*【\\[]?\\s{0,4}(?:"
            + "(?<title>标\\s{0,4}题|发文标题|文件标题|公文标题|文件名称|公文名称|文件名|信息名称|信息标题|政策名称|名\\s{0,4}称|法规名称|法规标题)"
            + "|(?<number>发文字号|发文文号|文件文号|公文文号|公文字号|发文号|文件字号|文\\s{0,4}号|发布文号|颁布文号|批准文号|文件编号|字\\s{0,4}号)"
            + "|(?<issuer>发文机关|发布机构|发文单位|发文部门|发文机构|制发机关|制发单位|制定机关|制定单位|发布机关|发布单位|发布部门|颁布单位|颁布部门|颁布机关|印发机关|成文机关|公布机关|信息发布机构|公开主体|公开机构)"
            + "|(?<date>成文日期|成文时间|发文日期|发文时间|印发日期|印发时间|制发日期|签发日期|生成日期|生成时间|颁布日期|颁布时间|公布日期|通过日期)"
            + "|(?<keywords>主\\s{0,2}题\\s{0,2}词))\\s{0,4}[】\\]]?\\s{0,4}[：:]\\s*(?<value>\\S.*)?");
    private static final Pattern BULLET = Pattern.compile("^[•·●▪■◆]\\s*");
    private static final Pattern COUNTER = Pattern.compile(
            "(评论此篇文章|其它评论|其他评论|发起话题|相关资讯|相关新闻|相关阅读|相关链接|财讯社区|网友评论|我要评论|发表评论|查看评论|最新评论|收藏此文|推荐阅读|分享到|举报|点赞|转发|收藏)\\s{0,2}([（(][0-9]{1,7}[)）])?\\s{0,2}");

    private static final List<String> FIELDS = List.of("title", "number", "issuer", "date", "keywords");

    private WebRemains() {
    }

    static boolean isNavigation(Line line) {
        if (!line.isShort()) {
            return false;
        }
        String flat = BULLET.matcher(Signs.flat(line.text())).replaceFirst("");
        String tight = Signs.tight(flat);
        return isOfFoot(line) || OF_PAGE.matcher(tight).lookingAt() || STAMP.matcher(flat).matches();
    }

    /** The same below the text, where {@code 时间：} and {@code 类别：} may be the document's own. */
    static boolean isOfFoot(Line line) {
        if (!line.isShort()) {
            return false;
        }
        String flat = Signs.flat(line.text());
        return LABEL.matcher(flat).results().limit(2).count() > 1 || NAVIGATION.matcher(flat).lookingAt()
                || NAVIGATION.matcher(line.tight()).lookingAt() || OF_FOOT.matcher(line.tight()).lookingAt()
                || TRAIL.matcher(flat).lookingAt() || LICENCE.matcher(flat).matches() || LIBRARY.matcher(flat).matches();
    }

    /** Whether a line of the head is a field of the page without its value, which may stand on the next line. */
    static boolean isBareLabel(Line line) {
        String tight = BULLET.matcher(Signs.tight(line.text())).replaceFirst("");
        return tight.length() <= 14 && (tight.endsWith("：") || tight.endsWith(":"))
                && (OF_PAGE.matcher(tight).lookingAt() || NAVIGATION.matcher(tight).lookingAt());
    }

    /** Whether a line of the head is a counter of the page and nothing else. */
    static boolean isNumeral(Line line) {
        return line.text().length() <= 12 && NUMERAL.matcher(line.text()).matches();
    }

    /** Whether a line has no letter, ideograph or figure: a bar, a rule, a row of stars. */
    static boolean isOrnament(Line line) {
        return line.isShort() && line.text().chars().noneMatch(Character::isLetterOrDigit) && line.text().length() != 1
                && line.raw().indexOf('\t') < 0 && "|｜·•—_-=*＊★☆".indexOf(line.text().charAt(0)) >= 0
                || line.text().length() == 1 && "|｜·•_=*★☆".indexOf(line.text().charAt(0)) >= 0;
    }

    static boolean isPageNumber(Line line) {
        return line.text().length() <= 30 && PAGE.matcher(line.tight()).matches();
    }

    /** Whether a line is a number of up to three figures and nothing else, as the foot of a page can be. */
    static boolean isBareNumber(Line line) {
        return line.text().length() <= 3 && line.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * A field that says something of the document, such as {@code 发文文号：国资发〔2026〕1号}: title, number, issuer, date
     * or keywords, and its value; empty if it is none.
     */
    static Optional<String[]> field(String piece) {
        Matcher m = FIELD.matcher(piece);
        if (piece.length() > 400 || !m.matches()) {
            return Optional.empty();
        }
        String name = FIELDS.stream().filter(group -> m.group(group) != null).findFirst().orElseThrow();
        return Optional.of(new String[] {name, m.group("value") == null ? "" : Signs.strip(m.group("value"))});
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
