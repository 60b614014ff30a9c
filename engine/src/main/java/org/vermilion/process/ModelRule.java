package org.vermilion.process;

/** What a model must not do. */
public enum ModelRule {
    UNREADABLE("MODEL-UNREADABLE",
            "模型无法读取或不符合 BPMN 2.0：{0}。", "The model cannot be read or is no BPMN 2.0: {0}."),
    DOCTYPE("MODEL-DOCTYPE",
            "模型不得含有 DTD 或外部实体。", "A model must hold no DTD and no entities."),
    KEY("MODEL-KEY",
            "每个模型只含一个可执行流程，其 id 必须是登记的键；现为 {0}。",
            "A model holds exactly one executable process whose id is the registered key; it has {0}."),
    HISTORY("MODEL-HISTORY",
            "流程必须写明 camunda:historyTimeToLive。", "The process must state camunda:historyTimeToLive."),
    ELEMENT("MODEL-ELEMENT",
            "不允许使用元素 {0}。", "The element {0} is not allowed."),
    ATTRIBUTE("MODEL-ATTRIBUTE",
            "不允许使用属性 {0}。", "The attribute {0} is not allowed."),
    SCRIPT("MODEL-SCRIPT",
            "不允许使用脚本：{0}。", "Scripts are not allowed: {0}."),
    CLASS("MODEL-CLASS",
            "不允许按类名调用 Java 代码：{0}。", "Calling Java by class name is not allowed: {0}."),
    CONNECTOR("MODEL-CONNECTOR",
            "不允许使用连接器或外部任务：{0}。", "Connectors and external tasks are not allowed: {0}."),
    DELEGATE("MODEL-DELEGATE",
            "{0} 不是已登记的步骤；只能以单个标识符引用已登记的步骤。",
            "{0} is no registered step; only a registered step may be named, as a single identifier."),
    EXPRESSION("MODEL-EXPRESSION",
            "表达式 {0} 超出允许范围：只能用流程变量、常量、运算与已登记的方法。",
            "The expression {0} is not allowed: only variables, literals, operators and registered methods are."),
    SERVICE("MODEL-SERVICE",
            "服务任务必须写 camunda:delegateExpression 或 camunda:expression。",
            "A service task must have camunda:delegateExpression or camunda:expression."),
    CANDIDATES("MODEL-CANDIDATES",
            "人工任务必须写明 camunda:candidateGroups，取值为主体或变量；现为“{0}”。",
            "A user task must name camunda:candidateGroups, as principals or a variable; it has \"{0}\"."),
    JOIN("MODEL-JOIN",
            "并行多实例必须写 camunda:asyncAfter=\"true\"，否则同时办理会冲突。",
            "A parallel multi-instance must have camunda:asyncAfter=\"true\", or people completing at once collide."),
    ID("MODEL-ID",
            "元素 id 必须是驼峰式英文词：{0}。", "An element's id must be camelCase: {0}."),
    CALL("MODEL-CALL",
            "调用了未登记的流程 {0}。", "It calls the process {0}, which is not registered.");

    private final String code;
    private final String zh;
    private final String en;

    ModelRule(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** What is wrong, in Chinese; may hold {@code {0}} for {@link ModelFinding#detail()}. */
    public String zh() {
        return zh;
    }

    /** The same in English. */
    public String en() {
        return en;
    }
}
