package org.vermilion.search.lucene;

/** The names of the index's fields. A change of what they hold needs a new {@link IndexFiles#FORMAT}. */
final class Fields {

    static final String ID = "id";
    static final String KIND = "kind";
    /** All text that is searched: title, body, number, reference code, issuer. */
    static final String TEXT = "text";
    /** The title once more, for the order of hits. */
    static final String TITLE_TEXT = "titleText";
    static final String NUMBER_KEY = "numberKey";
    static final String REFERENCE_KEY = "referenceKey";

    static final String LEVEL = "level";
    static final String COMPARTMENT = "compartment";
    /** How many compartments; as a term and as a value. An entry without it is in nobody's scope. */
    static final String COMPARTMENT_COUNT = "compartmentCount";
    static final String NEED_TO_KNOW = "needToKnow";

    static final String YEAR = "year";
    static final String DOCUMENT_KIND = "documentKind";
    static final String ISSUER = "issuer";
    static final String SORT_DAY = "sortDay";

    static final String TITLE = "title";
    static final String BODY = "body";
    static final String NUMBER = "number";
    static final String REFERENCE_CODE = "referenceCode";
    static final String DATE = "date";

    private Fields() {}
}
