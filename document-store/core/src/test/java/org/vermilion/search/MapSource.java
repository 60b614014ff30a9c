package org.vermilion.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** A source whose entries the test sets; it can be made to fail for one of them. */
public final class MapSource implements SearchSource {

    public final Map<String, SearchEntry> entries = new ConcurrentSkipListMap<>();
    public volatile String failing = "";
    /** Whose content is missing while its row is there. */
    public volatile String withoutContent = "";

    public void set(SearchEntry entry) {
        entries.put(entry.id(), entry);
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public Optional<SearchEntry> entry(String id) {
        failIf(id);
        if (withoutContent.equals(id)) {
            throw new org.vermilion.refusal.Refusal(org.vermilion.content.ContentReason.ALTERED, id);
        }
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Optional<SearchEntry> metadata(String id) {
        if (failing.equals(id)) {
            throw new IllegalStateException("row: " + entries.get(id).title());
        }
        return Optional.ofNullable(entries.get(id)).map(e -> new SearchEntry(e.id(), e.kind(), e.label(), e.needToKnow(),
                e.number(), e.referenceCode(), e.title(), "", e.year(), e.documentKind(), null, null));
    }

    @Override
    public void ids(Consumer<String> consumer) {
        entries.keySet().forEach(consumer);
    }

    private void failIf(String id) {
        if (failing.equals(id)) {
            throw new IllegalStateException("row: " + entries.get(id).title());
        }
    }
}
