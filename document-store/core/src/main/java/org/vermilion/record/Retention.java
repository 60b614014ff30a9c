package org.vermilion.record;

/** How long a record is kept (机关文件材料归档范围和文书档案保管期限规定). */
public enum Retention {
    /** 永久. */
    PERMANENT("Y"),
    /** 定期30年. */
    THIRTY_YEARS("D30"),
    /** 定期10年. */
    TEN_YEARS("D10");

    private final String code;

    Retention(String code) {
        this.code = code;
    }

    /** The code in a reference code (DA/T 13-2022): {@code Y}, {@code D30}, {@code D10}. */
    public String code() {
        return code;
    }
}
