package org.vermilion.matter.definition;

/** The type of a matter: the powers of an authority, and what a commission does as investor (出资人). */
public enum MatterType {
    LICENCE("行政许可"),
    CONFIRMATION("行政确认"),
    REWARD("行政奖励"),
    PAYMENT("行政给付"),
    RULING("行政裁决"),
    INSPECTION("行政检查"),
    PENALTY("行政处罚"),
    COERCION("行政强制"),
    LEVY("行政征收"),
    OTHER_POWER("其他行政权力"),
    PUBLIC_SERVICE("公共服务"),
    INVESTOR_APPROVAL("审批"),
    INVESTOR_RATIFICATION("核准"),
    INVESTOR_FILING("备案"),
    INVESTOR_REPORT("报告"),
    INTERNAL_MATTER("内部事项");

    private final String chinese;

    MatterType(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
