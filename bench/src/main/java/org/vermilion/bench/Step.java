package org.vermilion.bench;

import java.util.Arrays;
import java.util.List;

/** The way of a document after its submission: ten tasks with the draft's own, of which two stand side by side. */
enum Step {
    DIVISION_REVIEW("divisionReview", "liqiang", "已核，请会签。"),
    COUNTERSIGN("countersign", "chenjing", "同意。"),
    COUNTERSIGN_AGAIN("countersign", "wanglei", "无法律障碍，同意。"),
    OFFICE_REVIEW("officeReview", "zhaolan", "格式、程序符合要求，拟请刘伟同志签发。"),
    SIGN_OFF("signOff", "liuwei", "同意。"),
    RECHECK("recheck", "hefang", "复核无误。"),
    NUMBER("number", "hefang", ""),
    SEAL("seal", "tangning", ""),
    RELEASE("release", "xujun", "");

    private final String element;
    private final String person;
    private final String opinion;

    Step(String element, String person, String opinion) {
        this.element = element;
        this.person = person;
        this.opinion = opinion;
    }

    /** The element of the model. */
    String element() {
        return element;
    }

    /** Who takes it, of the demo's people. */
    String person() {
        return person;
    }

    String opinion() {
        return opinion;
    }

    /** The steps an engine alone could do as well: without typesetting, sealing and sending. */
    static List<Step> approval() {
        return Arrays.stream(values()).filter(step -> step.compareTo(NUMBER) <= 0).toList();
    }
}
