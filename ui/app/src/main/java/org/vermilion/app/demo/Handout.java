package org.vermilion.app.demo;

import java.io.PrintWriter;
import java.util.List;

import org.vermilion.app.visit.ZoneProcess;

/** What a newcomer is given: where to look, who to be, what to try. */
final class Handout {

    private static final String[] TOURS = {
        "① 公文走一程（外网）：用 liqiang 登录，打开待办“关于做好元旦春节期间值班值守工作的通知”，看版面和“流程图”，选“通过”，写意见，提交。",
        "   再依次用 zhaolan（审核）、liuwei（签发）、hefang（复核，再编号）、tangning（用印）打开待办中的这一件，逐步办下去。",
        "   用 xujun 打开它，先看逐家的发送预演，选“核发”提交，再按“查看发送情况”。另开一个无痕窗口，用 wuqian 登录，",
        "   在“收件”里打开它并签收：xujun 的页面不用刷新就出现签收回执。",
        "   A document's way (outer): sign in as liqiang, open the only task, look at the page and the diagram, pass it with an opinion.",
        "   Go on with it as zhaolan, liuwei (signs off), hefang (rechecks, then numbers) and tangning (seals). As xujun look at the dry",
        "   run, release it and press “See who has it”. In a private window sign in as wuqian, open it in the inbox and acknowledge:",
        "   the signed answer appears on xujun's page without a reload.",
        "② 企业办事（外网）：用 shenyue 登录，打开待办里的“组织保障机构备案”（退回补正，暂停计时）；按告知内容改好表单，",
        "   核对并提交，看时限重新走起；再看“办事指南”和“办件”。",
        "   An enterprise's case (outer): as shenyue open the case in the to-do list, sent back for a supplement, its clock paused; correct",
        "   the form, check and hand it in, and see the clock run again; then look at the matter guide and the cases.",
        "③ 查与证（外网）：用 dengli 登录，在“检索”里搜标题里的“国有资本经营预算”或正文里的“收支平衡”，打开档案看“证明”的结论；",
        "   再用 guofeng 登录，按“验证审计链”。",
        "   Find and prove (outer): as dengli search for “国有资本经营预算” of its title or the words “收支平衡”, open the record and read its",
        "   verdict; then as guofeng press “Verify the chain”.",
        "④ 内网：打开上面的内网地址，用 liuwei 登录，待办里有一件工作秘密“关于企业负责人薪酬核定情况的意见”：看版面上的密级标注和“流程图”，",
        "   写意见签发；再用 hefang（复核、编号）办下去。用 liqiang 登录审核“关于规范内部文稿流转程序的通知”。内网的文稿发不到外网：",
        "   用 zhoumin 拟一份通知，送审时主送里没有外网的单位；外网登录同一账号，也看不到、搜不到内网的任何一件。",
        "   The inner zone: open its address above and sign in as liuwei. A work secret waits for sign-off: look at its mark on the page",
        "   and at the diagram, sign it off with an opinion, and go on with it as hefang (rechecks, numbers). As liqiang review the notice",
        "   on drafts. Nothing goes from the inner zone to the outer: as zhoumin draft a notice and see that no outer organ is offered;",
        "   signed in to the outer zone with the same account, nothing of the inner zone is shown or found."};

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
        Accounts.lines(zones.stream().map(ZoneProcess::zone).toList()).forEach(line -> out.println("  " + line));
        out.println();
    }

    void tours() {
        out.println("四条路线 / four tours:");
        for (String line : TOURS) {
            out.println("  " + line);
        }
        out.println();
        out.flush();
    }
}
