package org.vermilion.workbench;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.vermilion.refusal.Refusal;

/**
 * A question somebody keeps to ask again (视图); only they see it.
 *
 * @param kind which list it is asked of
 * @param name what they call it
 * @param query the fields of the question; never asked here, so that it grants nothing
 */
public record SavedView(String id, Of kind, String name, Map<String, String> query, Instant createdAt) {

    public SavedView {
        query = Map.copyOf(query);
    }

    /** Which list a view is of. */
    public enum Of {
        TODO, SEARCH;

        /** @throws Refusal {@link WorkbenchReason#KIND} */
        static Of named(@Nullable String name) {
            return Stream.of(values()).filter(each -> each.text().equals(name)).findFirst()
                    .orElseThrow(() -> new Refusal(WorkbenchReason.KIND));
        }

        /** As clients name it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The query in one order, so that the same is written the same. */
    TreeMap<String, String> ordered() {
        return new TreeMap<>(query);
    }

    @Override
    public String toString() {
        return "SavedView[" + id + "]"; // what somebody looks for is theirs
    }
}
