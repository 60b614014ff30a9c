package org.vermilion.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.Scope;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.label.Level;
import org.vermilion.signature.Digest;
import org.vermilion.subject.Subject;

/**
 * Takes away what a search finds as a table: CSV (RFC 4180) in UTF-8 with a byte order mark, so that a spreadsheet reads
 * it. A cell a spreadsheet would take for a formula gets an apostrophe before it. The audit chain is told how much was
 * taken, how high it was labelled and what it was by its digest; never what was looked for.
 */
@Component
public class SearchExport {

    /** The most rows that are taken away at once. */
    public static final int MOST_ROWS = 10_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";
    private static final List<String> HEAD =
            List.of("类别", "发文字号", "标题", "密级", "年度", "成文日期", "发文机关", "档号", "标识");

    private final SearchIndex index;
    private final AccessGuard guard;
    private final AuditTrail audit;

    SearchExport(SearchIndex index, AccessGuard guard, AuditTrail audit) {
        this.index = index;
        this.guard = guard;
        this.audit = audit;
    }

    /** The table of everything the query finds within what the person may know, up to {@link #MOST_ROWS} rows. */
    @Transactional
    public byte[] csv(Subject subject, SearchQuery query) {
        Scope scope = guard.scope(subject);
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK).append(line(HEAD));
        SearchQuery next = query.withPageSize(SearchQuery.LARGEST_PAGE).withCursor(null);
        @Nullable Level highest = null;
        int rows = 0;
        while (next != null) {
            SearchResult page = index.search(next, scope);
            for (SearchResult.Hit hit : page.hits()) {
                table.append(line(cells(hit)));
                highest = highest == null ? hit.level() : highest.join(hit.level());
                rows++;
            }
            next = page.nextCursor() == null || rows >= MOST_ROWS ? null : next.withCursor(page.nextCursor());
        }
        byte[] csv = table.toString().getBytes(StandardCharsets.UTF_8);
        audit.append(AuditEntry.done(subject.person().value(), "search.export", "search", "rows-" + rows, highest,
                Digest.of(csv).toString()));
        return csv;
    }

    private static List<String> cells(SearchResult.Hit hit) {
        return Arrays.asList(kind(hit.kind()), hit.number(), hit.title(), hit.level().chinese(), Integer.toString(hit.year()),
                hit.date() == null ? null : hit.date().toString(), hit.issuer(), hit.referenceCode(), hit.id());
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "document" -> "公文";
            case "record" -> "档案";
            case "case" -> "办件";
            case "consignment" -> "收文";
            default -> kind;
        };
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell(Objects.requireNonNullElse(cell, ""))).collect(Collectors.joining(","))
                + END_OF_LINE;
    }

    static String cell(String text) {
        String plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
