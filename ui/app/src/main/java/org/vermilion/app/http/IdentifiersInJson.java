package org.vermilion.app.http;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;

import org.vermilion.document.DocumentId;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Principal;
import org.vermilion.subject.UnitId;
import org.vermilion.zone.ZoneName;

import tools.jackson.databind.json.JsonMapper;

/** Identifiers are plain strings in JSON; the values themselves know nothing of JSON. */
@Component
class IdentifiersInJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        for (Class<?> identifier : new Class<?>[] {PersonId.class, OrganId.class, UnitId.class, DocumentId.class,
            Principal.class, ZoneName.class}) {
            builder.addMixIn(identifier, AsString.class);
        }
    }

    private abstract static class AsString {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsString(String value) {}

        @JsonValue
        abstract String value();
    }
}
