package org.vermilion.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vermilion.refusal.Reason;

/** A code is one reason, said whole in both languages. */
final class ReasonRule {

    /** Codes that several modules say because it is the same to whoever reads it; what to do differs by place. */
    private static final Set<String> SHARED = Set.of(
            "ROUTE-NOBODY", // nobody holds the post a step needs: of a document, a receipt, a case
            "CONTENT-ALTERED", // content is not what its digest says: seen by the repository or by its client
            "STORE-FULL"); // no space left: for content, or for rows

    /** Named so by the field before us. */
    private static final Set<String> UNDERSCORED = Set.of("HASH_MISMATCH");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}.*[。！？]$|\\p{IsHan}.*\\}$");

    private ReasonRule() {}

    /** What is wrong with the reasons; empty if nothing is. */
    static List<String> violations(ReasonBook book) {
        List<String> wrong = new ArrayList<>();
        Map<String, ReasonBook.Entry> first = new HashMap<>();
        for (ReasonBook.Entry entry : book.entries()) {
            Reason reason = entry.reason();
            String which = entry.where() + " " + reason.code();
            if (!CODE.matcher(reason.code()).matches() && !UNDERSCORED.contains(reason.code())) {
                wrong.add(which + " is no code");
            }
            if (!CHINESE.matcher(reason.zh()).find() || !reason.en().matches("[A-Z{].*[.}]")) {
                wrong.add(which + " is not a sentence in both languages");
            }
            if (!placeholders(reason.zh()).equals(placeholders(reason.en()))) {
                wrong.add(which + " says not the same in both languages: " + placeholders(reason.zh()) + " and "
                        + placeholders(reason.en()));
            }
            ReasonBook.Entry earlier = first.putIfAbsent(reason.code(), entry);
            if (earlier != null && (!SHARED.contains(reason.code()) || earlier.reason().kind() != reason.kind())) {
                wrong.add(which + " is what " + earlier.where() + " says");
            }
        }
        return wrong;
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
