package org.vermilion.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two faces a document has in a search. */
@Configuration
class DocumentSearchSources {

    @Bean
    DocumentSearchSource documentSearchSource(DocumentRows rows, Documents documents) {
        return new DocumentSearchSource("document", false, rows, documents);
    }

    @Bean
    DocumentSearchSource recordSearchSource(DocumentRows rows, Documents documents) {
        return new DocumentSearchSource("record", true, rows, documents);
    }
}
