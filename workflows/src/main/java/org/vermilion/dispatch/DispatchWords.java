package org.vermilion.dispatch;

import static java.util.Map.entry;

import java.util.Map;

import org.vermilion.task.WordList;
import org.vermilion.task.Words;

/** What the steps of dispatch and their outcomes are called. */
final class DispatchWords {

    static final WordList LIST = new WordList(Map.ofEntries(
            entry("begin", new Words("开始", "Start")),
            entry("draft", new Words("拟稿", "Drafting")),
            entry("divisionReview", new Words("处室审核", "Division review")),
            entry("countersign", new Words("会签", "Countersigning")),
            entry("officeReview", new Words("办公室审核", "Office review")),
            entry("signOff", new Words("签发", "Sign-off")),
            entry("recheck", new Words("复核", "Recheck")),
            entry("number", new Words("编号", "Numbering")),
            entry("seal", new Words("用印", "Sealing")),
            entry("release", new Words("核发", "Release")),
            entry("released", new Words("已核发", "Released"))), Map.ofEntries(
            entry("pass", new Words("通过", "Pass")),
            entry("return", new Words("退回", "Return")),
            entry("withdraw", new Words("撤回", "Take back")),
            entry("draft.pass", new Words("提交", "Submit")),
            entry("countersign.pass", new Words("同意", "Agree")),
            entry("countersign.object", new Words("不同意", "Object")),
            entry("signOff.pass", new Words("签发", "Sign off")),
            entry("recheck.return", new Words("退回签发人", "Return to the signer")),
            entry("number.pass", new Words("编号", "Number")),
            entry("seal.pass", new Words("用印", "Seal")),
            entry("release.pass", new Words("核发", "Release"))));

    private DispatchWords() {}
}
