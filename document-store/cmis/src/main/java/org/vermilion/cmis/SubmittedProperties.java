package org.vermilion.cmis;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.Properties;
import org.apache.chemistry.opencmis.commons.data.PropertyData;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConstraintException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisInvalidArgumentException;
import org.jspecify.annotations.Nullable;

/**
 * The properties a client sends, checked.
 *
 * @param name the new name; null if it is not among them
 * @param columns what to write, by column; a null value clears
 */
record SubmittedProperties(@Nullable String name, Map<String, @Nullable Object> columns) {

    private static final int NAME_LIMIT = 255;
    private static final Map<String, String> LABEL = Map.of(VermilionTypes.LEVEL, "label_level",
            VermilionTypes.DIGEST, "label_digest", VermilionTypes.SUBJECT, "label_subject");
    private static final Set<String> SECONDARY = Set.of(VermilionTypes.LABELLED, VermilionTypes.FROZEN);
    // Sent back by clients that fetched them; the repository decides them, so they are passed over on creation.
    private static final Set<String> PASSED_OVER = Set.of(PropertyIds.OBJECT_TYPE_ID, PropertyIds.BASE_TYPE_ID);

    /**
     * @param sent as it came; null for none
     * @param already the secondary types the object has
     * @throws CmisInvalidArgumentException for values that are no such thing or too long
     * @throws CmisConstraintException for a property that is not the client's to set
     */
    static SubmittedProperties of(@Nullable Properties sent, Set<String> already) {
        Map<String, PropertyData<?>> given = sent == null || sent.getProperties() == null ? Map.of() : sent.getProperties();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        Set<String> types = new TreeSet<>(already);
        PropertyData<?> secondary = given.get(PropertyIds.SECONDARY_OBJECT_TYPE_IDS);
        if (secondary != null) {
            types = secondaryTypes(secondary, columns);
        }
        String name = null;
        for (PropertyData<?> property : given.values()) {
            String id = property.getId();
            if (id.equals(PropertyIds.NAME)) {
                name = name(text(property, NAME_LIMIT));
            } else if (id.equals(PropertyIds.DESCRIPTION)) {
                columns.put("description", text(property, 4000));
            } else if (LABEL.containsKey(id)) {
                require(types, VermilionTypes.LABELLED);
                columns.put(LABEL.get(id), id.equals(VermilionTypes.LEVEL) ? level(property)
                        : text(property, id.equals(VermilionTypes.DIGEST) ? 100 : 255));
            } else if (id.equals(VermilionTypes.IMMUTABLE)) {
                require(types, VermilionTypes.FROZEN);
                columns.put("immutable", flag(property));
            } else if (!id.equals(PropertyIds.SECONDARY_OBJECT_TYPE_IDS) && !PASSED_OVER.contains(id)) {
                throw new CmisConstraintException("The property " + id + " cannot be set");
            }
        }
        return new SubmittedProperties(name, columns);
    }

    /** The name. Throws the exception CMIS has for properties that are missing. */
    String requiredName() {
        if (name == null) {
            throw new CmisInvalidArgumentException("cmis:name must be set");
        }
        return name;
    }

    /** The type asked for, if one is. */
    static @Nullable String typeId(@Nullable Properties sent) {
        PropertyData<?> type = sent == null || sent.getProperties() == null ? null
                : sent.getProperties().get(PropertyIds.OBJECT_TYPE_ID);
        return type == null ? null : text(type, 100);
    }

    private static Set<String> secondaryTypes(PropertyData<?> property, Map<String, @Nullable Object> columns) {
        Set<String> types = new TreeSet<>();
        for (Object value : property.getValues() == null ? List.of() : property.getValues()) {
            if (!SECONDARY.contains(value)) {
                throw new CmisConstraintException("There is no such secondary type");
            }
            types.add((String) value);
        }
        columns.put("labelled", types.contains(VermilionTypes.LABELLED));
        columns.put("frozen", types.contains(VermilionTypes.FROZEN));
        if (!types.contains(VermilionTypes.LABELLED)) {
            LABEL.values().forEach(column -> columns.put(column, null));
        }
        if (!types.contains(VermilionTypes.FROZEN)) {
            columns.put("immutable", null);
        }
        return types;
    }

    private static void require(Set<String> types, String type) {
        if (!types.contains(type)) {
            throw new CmisConstraintException("The object does not have the secondary type " + type);
        }
    }

    private static String name(@Nullable String name) {
        if (name == null || name.isBlank() || name.equals(".") || name.equals("..") || name.contains("/")
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new CmisInvalidArgumentException(
                    "cmis:name must not be blank, '.' or '..', nor hold a slash or a control character");
        }
        return name;
    }

    private static @Nullable String text(PropertyData<?> property, int limit) {
        Object value = property.getFirstValue();
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text) || text.length() > limit || text.indexOf('\0') >= 0) {
            throw new CmisInvalidArgumentException(property.getId() + " must be text of at most " + limit + " characters");
        }
        return text;
    }

    private static @Nullable Integer level(PropertyData<?> property) {
        Object value = property.getFirstValue();
        if (value == null) {
            return null;
        }
        if (!(value instanceof BigInteger rank) || rank.signum() < 0 || rank.compareTo(BigInteger.valueOf(5)) > 0) {
            throw new CmisInvalidArgumentException(property.getId() + " must be 0 to 5");
        }
        return rank.intValue();
    }

    private static @Nullable Boolean flag(PropertyData<?> property) {
        Object value = property.getFirstValue();
        if (value != null && !(value instanceof Boolean)) {
            throw new CmisInvalidArgumentException(property.getId() + " must be true or false");
        }
        return (Boolean) value;
    }
}
