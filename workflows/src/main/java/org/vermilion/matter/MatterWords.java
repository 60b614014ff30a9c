package org.vermilion.matter;

import static java.util.Map.entry;

import java.util.Map;

import org.vermilion.task.WordList;
import org.vermilion.task.Words;

/** What the steps of a case and their outcomes are called. */
final class MatterWords {

    static final WordList LIST = new WordList(Map.ofEntries(
            entry("submit", new Words("申报", "Application")),
            entry("begin", new Words("开始", "Start")),
            entry("accept", new Words("受理", "Acceptance")),
            entry("supplement", new Words("补正", "Supplement")),
            entry("review", new Words("审查", "Review")),
            entry("decide", new Words("决定", "Decision")),
            entry("sealResult", new Words("用印送达", "Sealing and delivery")),
            entry("delivered", new Words("已送达", "Delivered")),
            entry("notAccepted", new Words("不予受理", "Not accepted"))), Map.ofEntries(
            entry("return", new Words("退回", "Return")),
            entry("submit.pass", new Words("提交", "Submit")),
            entry("accept.pass", new Words("受理", "Accept")),
            entry("accept.supplement", new Words("要求补正", "Ask for a supplement")),
            entry("accept.refuse", new Words("不予受理", "Refuse")),
            entry("supplement.pass", new Words("提交补正", "Hand in the supplement")),
            entry("review.pass", new Words("审查通过", "Pass")),
            entry("decide.pass", new Words("准予", "Grant")),
            entry("decide.reject", new Words("不予", "Reject")),
            entry("sealResult.pass", new Words("用印送达", "Seal and deliver"))));

    private MatterWords() {}
}
