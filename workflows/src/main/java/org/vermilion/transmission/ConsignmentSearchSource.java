package org.vermilion.transmission;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.vermilion.document.Document;
import org.vermilion.document.Documents;
import org.vermilion.search.SearchEntry;
import org.vermilion.search.SearchSource;
import org.vermilion.text.DocumentText;

/** Lets a recipient find what it received: the document's words, within the consignment's need-to-know. */
@Component
class ConsignmentSearchSource implements SearchSource {

    private final ConsignmentRows rows;
    private final Documents documents;

    ConsignmentSearchSource(ConsignmentRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "consignment";
    }

    @Override
    public Optional<SearchEntry> entry(String id) {
        return rows.find(id.substring("consignment:".length())).map(this::entry);
    }

    @Override
    public Optional<SearchEntry> metadata(String id) {
        return rows.find(id.substring("consignment:".length())).map(c -> new SearchEntry(id, kind(), c.label(),
                c.guarded().needToKnow(), c.number(), null, c.title(), "",
                c.sentAt().atZone(java.time.ZoneOffset.UTC).getYear(), null, null, null));
    }

    @Override
    public void ids(Consumer<String> consumer) {
        rows.each(consignment -> consumer.accept("consignment:" + consignment.id()));
    }

    private SearchEntry entry(Consignment c) {
        Document document = documents.held(c.document());
        DocumentText text = documents.text(document);
        String body = text.body().stream().map(DocumentText.Paragraph::text).collect(Collectors.joining("\n"));
        int year = text.date() == null ? c.sentAt().atZone(java.time.ZoneOffset.UTC).getYear() : text.date().getYear();
        return new SearchEntry("consignment:" + c.id(), "consignment", c.label(), c.guarded().needToKnow(), c.number(),
                null, c.title(), body, year, document.kind() == null ? null : document.kind().name(), text.issuer(),
                text.date());
    }
}
