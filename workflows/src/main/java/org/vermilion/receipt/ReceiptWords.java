package org.vermilion.receipt;

import static java.util.Map.entry;

import java.util.Map;

import org.vermilion.task.WordList;
import org.vermilion.task.Words;

/** What the steps of receipt and their outcomes are called. */
final class ReceiptWords {

    static final WordList LIST = new WordList(Map.ofEntries(
            entry("begin", new Words("开始", "Start")),
            entry("register", new Words("登记", "Registering")),
            entry("propose", new Words("拟办", "Proposal")),
            entry("instruct", new Words("批示", "Instruction")),
            entry("handle", new Words("承办", "Handling")),
            entry("close", new Words("办结", "Closing")),
            entry("closed", new Words("已办结", "Closed"))), Map.ofEntries(
            entry("return", new Words("退回", "Return")),
            entry("register.pass", new Words("登记", "Register")),
            entry("propose.pass", new Words("提出拟办意见", "Propose")),
            entry("instruct.pass", new Words("批示", "Instruct")),
            entry("handle.pass", new Words("办理完毕", "Handled")),
            entry("close.pass", new Words("办结", "Close"))));

    private ReceiptWords() {}
}
