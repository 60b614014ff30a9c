package org.vermilion.app.demo;

import java.io.PrintWriter;
import java.util.List;

import org.vermilion.app.visit.ZoneProcess;

/** What a newcomer is given: where to look, who to be, what to try. */
final class Handout {

    private static final String[][] ACCOUNTS = {
        {"zhoumin", "周敏", "国资委产权管理处 · 拟稿", "commission: drafts"},
        {"liqiang", "李强", "产权管理处处长 · 审核", "commission: reviews"},
        {"chenjing", "陈静", "财务监管处处长 · 会签", "commission: countersigns"},
        {"zhaolan", "赵兰", "办公室 · 核稿", "commission: office review"},
        {"liuwei", "刘伟", "主任 · 签发", "commission: signs off"},
        {"hefang", "何芳", "文秘 · 复核、编号", "commission: rechecks, numbers"},
        {"tangning", "唐宁", "印章管理员 · 用印", "commission: seals"},
        {"xujun", "许军", "收发员 · 核发、签收、登记", "commission: releases, receives"},
        {"gaoyuan", "高远", "规划发展处 · 办件受理审查", "commission: handles cases"},
        {"dengli", "邓丽", "档案员 · 归档、检索", "commission: archivist"},
        {"guofeng", "郭峰", "安全审计管理员", "audit administrator"},
        {"wuqian", "吴倩", "滨江城投集团 · 签收、申报", "enterprise: receives, applies"},
        {"shenyue", "沈悦", "滨江水务 · 签收、申报", "subsidiary: receives, applies"}};

    private static final String[] TOURS = {
        "① 公文走一程（外网）：用 liqiang 登录，打开待办第一件，看版面与流程图，写意见通过；再用 zhaolan、liuwei 依次办下去，",
        "   到 xujun 的“核发”时先看发送预演。然后用 wuqian 登录签收——回到 xujun 的页面，回执不刷新就出现。",
        "   A document's way: sign in as liqiang, open the first task, pass it; go on as zhaolan and liuwei; at xujun's release look at",
        "   the dry run; acknowledge as wuqian and see the signed answer appear at xujun without a reload.",
        "② 企业办事（外网）：用 shenyue 登录，“我的办件”里有一件暂停计时、等待补正；按告知内容补正提交，看时钟重新走起，再看事项指南。",
        "   An enterprise's case: as shenyue open the case that is paused for a supplement, supply it and watch the clock run again.",
        "③ 查与证（外网）：用 dengli 登录，搜“滨国资 2026 1”或正文里的一句话，打开档案看证据结论；再用 guofeng 登录核对审计链。",
        "   Find and prove: as dengli search for a number or a phrase, open the record and its verdict; as guofeng verify the audit chain."};

    private final List<ZoneProcess> zones;
    private final PrintWriter out;

    Handout(List<ZoneProcess> zones, PrintWriter out) {
        this.zones = zones;
        this.out = out;
    }

    void addresses() {
        out.println();
        for (ZoneProcess zone : zones) {
            boolean outer = zone.zone().equals("outer");
            out.printf("  %s  %s%n", outer ? "外网 outer" : "内网 inner", zone.base());
        }
        out.println();
        out.flush();
    }

    void accounts() {
        out.println("账号（每个区域一个密码，所有账号相同） / accounts; one password a zone, the same for all:");
        zones.forEach(zone -> out.printf("  %s: %s%n", zone.zone(), zone.password()));
        for (String[] account : ACCOUNTS) {
            out.printf("  %-9s %s  %s / %s%n", account[0], account[1], account[2], account[3]);
        }
        out.println();
    }

    void tours() {
        out.println("三条路线 / three tours:");
        for (String line : TOURS) {
            out.println("  " + line);
        }
        out.println();
        out.flush();
    }
}
