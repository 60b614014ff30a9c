package org.vermilion.typeset;

/** What a face is for (GB/T 9704-2012 names the faces; see fonts/NOTICE.md for what stands in for them). */
enum Role {
    /** 仿宋: the body. */
    BODY("仿宋", "fangsong.ttf", "NotoSerifSC-Regular.ttf"),
    /** 楷体: headings of the second level, signers. */
    KAI("楷体", "kaiti.ttf", "LXGWWenKai-Regular.ttf"),
    /** 黑体: headings of the first level, label mark. */
    HEI("黑体", "heiti.ttf", "NotoSansSC-Medium.ttf"),
    /** 小标宋: the organ's mark, titles. */
    TITLE("小标宋", "xiaobiaosong.ttf", "NotoSerifSC-Bold.ttf");

    private final String chinese;
    private final String own;
    private final String bundled;

    Role(String chinese, String own, String bundled) {
        this.chinese = chinese;
        this.own = own;
        this.bundled = bundled;
    }

    /** What the standard calls the face. */
    String chinese() {
        return chinese;
    }

    /** The file name of an organ's own face in its folder of fonts. */
    String own() {
        return own;
    }

    /** The file name of the open face in the jar. */
    String bundled() {
        return bundled;
    }
}
