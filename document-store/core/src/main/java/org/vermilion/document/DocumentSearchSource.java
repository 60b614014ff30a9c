package org.vermilion.document;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vermilion.search.SearchEntry;
import org.vermilion.search.SearchSource;
import org.vermilion.text.DocumentText;

/** Lets documents be found by those who may know of them: as {@code document} until filed, as {@code record} after. */
final class DocumentSearchSource implements SearchSource {

    private final String kind;
    private final boolean filed;
    private final DocumentRows rows;
    private final Documents documents;

    DocumentSearchSource(String kind, boolean filed, DocumentRows rows, Documents documents) {
        this.kind = kind;
        this.filed = filed;
        this.rows = rows;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<SearchEntry> entry(String id) {
        return rows.find(new DocumentId(id.substring(kind.length() + 1))).filter(this::mine).map(this::entry);
    }

    @Override
    public Optional<SearchEntry> metadata(String id) {
        return rows.find(new DocumentId(id.substring(kind.length() + 1))).filter(this::mine).map(d -> new SearchEntry(id, kind,
                d.label(), d.needToKnow(), d.number(), d.referenceCode(), d.title() == null ? "" : d.title(), "",
                d.createdAt().atZone(ZoneOffset.UTC).getYear(), d.kind() == null ? null : d.kind().name(), null, null));
    }

    @Override
    public void ids(Consumer<String> consumer) {
        rows.ids().forEach(id -> consumer.accept(kind + ":" + id));
    }

    private boolean mine(Document document) {
        return (document.status() == DocumentStatus.FILED) == filed;
    }

    private SearchEntry entry(Document d) {
        DocumentText text = documents.text(d);
        Stream<String> body = Stream.concat(text.body().stream().map(DocumentText.Paragraph::text),
                text.attachments().stream().flatMap(a -> Stream.concat(Stream.of(a.title()),
                        a.body().stream().map(DocumentText.Paragraph::text))));
        int year = text.date() == null ? d.createdAt().atZone(ZoneOffset.UTC).getYear() : text.date().getYear();
        String number = d.number() == null ? text.number() : d.number();
        return new SearchEntry(kind + ":" + d.id(), kind, d.label(), d.needToKnow(), number, d.referenceCode(),
                text.title() == null ? "" : text.title(), body.collect(Collectors.joining("\n")), year,
                text.kind() == null ? null : text.kind().name(), text.issuer(), text.date());
    }
}
