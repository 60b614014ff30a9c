package org.vermilion.search;

import org.vermilion.refusal.Reason;

/** Why a search is refused. */
public enum SearchReason implements Reason {
    TEXT_TOO_LONG("SEARCH-TEXT", Kind.INVALID,
            "检索词超过{0}个字。请缩短后再查。",
            "The search text is longer than {0} characters. Shorten it."),
    FILTER("SEARCH-FILTER", Kind.INVALID,
            "筛选条件“{0}”的取值不正确。请从列出的选项中选择。",
            "The filter \"{0}\" has a value it cannot have. Choose one of those offered."),
    PAGE_SIZE("SEARCH-PAGE-SIZE", Kind.INVALID,
            "每页条数须为{0}到{1}。",
            "A page has {0} to {1} hits."),
    CURSOR("SEARCH-CURSOR", Kind.INVALID,
            "翻页位置无效，或不属于本次检索。请从第一页重新查起。",
            "The cursor is damaged or belongs to another search. Begin again at the first page."),
    UNAVAILABLE("SEARCH-UNAVAILABLE", Kind.UNAVAILABLE,
            "检索暂时不可用。请稍后再试；公文本身不受影响。",
            "Search is not possible just now. Try again later; the documents themselves are not affected.");

    private final Said said;

    SearchReason(String code, Kind kind, String zh, String en) {
        this.said = new Said(code, kind, zh, en);
    }

    @Override
    public Said said() {
        return said;
    }
}
