package org.vermilion.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.vermilion.label.Compartment;
import org.vermilion.search.FoldedText;
import org.vermilion.search.QueryText;
import org.vermilion.search.SearchEntry;
import org.vermilion.subject.Principal;

/** An entry as the index holds it. */
final class EntryDocument {

    private static final FieldType SEARCHED = searched();

    private EntryDocument() {}

    static Document of(SearchEntry entry) {
        Document document = new Document();
        faceted(document, Fields.ID, entry.id());
        faceted(document, Fields.KIND, entry.kind());
        addLabel(document, entry);
        addSearchedText(document, entry);
        faceted(document, Fields.YEAR, Integer.toString(entry.year()));
        faceted(document, Fields.DOCUMENT_KIND, entry.documentKind());
        faceted(document, Fields.ISSUER, entry.issuer());
        document.add(new NumericDocValuesField(Fields.SORT_DAY, entry.sortDay().toEpochDay()));
        stored(document, Fields.TITLE, entry.title());
        stored(document, Fields.BODY, entry.body());
        stored(document, Fields.NUMBER, entry.number());
        stored(document, Fields.REFERENCE_CODE, entry.referenceCode());
        stored(document, Fields.DATE, entry.date() == null ? null : entry.date().toString());
        return document;
    }

    private static void addLabel(Document document, SearchEntry entry) {
        faceted(document, Fields.LEVEL, Integer.toString(entry.label().level().rank()));
        for (Compartment compartment : entry.label().compartments()) {
            document.add(new StringField(Fields.COMPARTMENT, compartment.code(), Field.Store.NO));
        }
        int count = entry.label().compartments().size();
        document.add(new StringField(Fields.COMPARTMENT_COUNT, Integer.toString(count), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.COMPARTMENT_COUNT, count));
        for (Principal principal : entry.needToKnow()) {
            document.add(new StringField(Fields.NEED_TO_KNOW, principal.value(), Field.Store.NO));
        }
    }

    private static void addSearchedText(Document document, SearchEntry entry) {
        String title = FoldedText.of(entry.title()).text();
        document.add(new Field(Fields.TITLE_TEXT, title, SEARCHED));
        document.add(new Field(Fields.TEXT, title, SEARCHED));
        document.add(new Field(Fields.TEXT, FoldedText.of(entry.body()).text(), SEARCHED));
        for (String text : new @Nullable String[] {entry.number(), entry.referenceCode(), entry.issuer()}) {
            if (text != null) {
                document.add(new Field(Fields.TEXT, FoldedText.of(text).text(), SEARCHED));
            }
        }
        if (entry.number() != null) {
            for (String key : QueryText.numberKeys(entry.number())) {
                document.add(new StringField(Fields.NUMBER_KEY, key, Field.Store.NO));
            }
        }
        if (entry.referenceCode() != null) {
            String key = QueryText.referenceKey(entry.referenceCode());
            document.add(new StringField(Fields.REFERENCE_KEY, key, Field.Store.NO));
        }
    }

    /** A value to narrow to, to count by and to show. */
    private static void faceted(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new StringField(field, value, Field.Store.YES));
            document.add(new SortedDocValuesField(field, new BytesRef(value)));
        }
    }

    private static void stored(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    private static FieldType searched() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
