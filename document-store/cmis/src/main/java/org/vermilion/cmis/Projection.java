package org.vermilion.cmis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.data.ObjectData;
import org.apache.chemistry.opencmis.commons.data.PropertyData;
import org.apache.chemistry.opencmis.commons.definitions.PropertyDefinition;
import org.apache.chemistry.opencmis.commons.definitions.TypeDefinition;
import org.apache.chemistry.opencmis.commons.enums.Action;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.AbstractPropertyData;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.AllowableActionsImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.BindingsObjectFactoryImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ObjectDataImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.PropertiesImpl;
import org.jspecify.annotations.Nullable;

/** Objects as CMIS shows them: the properties asked for, and what may be done. */
final class Projection {

    private final BindingsObjectFactoryImpl factory = new BindingsObjectFactoryImpl();
    private final TypeRegistry types;
    private final Folders folders;

    Projection(TypeRegistry types, Folders folders) {
        this.types = types;
        this.folders = folders;
    }

    /** The object with the properties the filter names, all for none or {@code *}. */
    ObjectData show(StoredObject object, @Nullable String filter, @Nullable Boolean actions) {
        Set<String> asked = filter == null || filter.isBlank() ? Set.of("*")
                : Arrays.stream(filter.split(",")).map(String::strip).collect(Collectors.toSet());
        List<PropertyData<?>> shown = new ArrayList<>();
        Map<String, Object> values = values(object, asked.contains("*") || asked.contains(PropertyIds.PATH));
        for (PropertyDefinition<?> definition : definitions(object)) {
            if (asked.contains("*") || asked.contains(definition.getQueryName())) {
                shown.add(property(definition, values.get(definition.getId()), definition.getQueryName()));
            }
        }
        return data(shown, object, actions);
    }

    /** A row of a query: each column under its name; a property the object does not have is without value. */
    ObjectData row(StoredObject object, Map<String, String> columns, @Nullable Boolean actions) {
        if (columns.isEmpty()) {
            return show(object, null, actions);
        }
        Map<String, PropertyDefinition<?>> known = new HashMap<>();
        types.all().values().forEach(t -> TypeRegistry.definitions(t).forEach(p -> known.put(p.getId(), p)));
        Map<String, Object> values = values(object, columns.containsValue(PropertyIds.PATH));
        List<PropertyData<?>> shown = new ArrayList<>();
        columns.forEach((name, id) -> shown.add(property(known.get(id), values.get(id), name)));
        return data(shown, object, actions);
    }

    private ObjectData data(List<PropertyData<?>> shown, StoredObject object, @Nullable Boolean actions) {
        ObjectDataImpl data = new ObjectDataImpl();
        data.setProperties(new PropertiesImpl(shown));
        if (Boolean.TRUE.equals(actions)) {
            AllowableActionsImpl allowable = new AllowableActionsImpl();
            allowable.setAllowableActions(new HashSet<>(actions(object)));
            data.setAllowableActions(allowable);
        }
        return data;
    }

    private Map<String, Object> values(StoredObject object, boolean path) {
        if (!path || !object.isFolder()) {
            return object.properties();
        }
        Map<String, Object> values = new HashMap<>(object.properties());
        values.put(PropertyIds.PATH, folders.path(object));
        return values;
    }

    private List<PropertyDefinition<?>> definitions(StoredObject object) {
        List<PropertyDefinition<?>> all = new ArrayList<>(TypeRegistry.definitions(types.require(object.typeId())));
        for (String secondary : Documents.secondaryTypes(object)) {
            TypeDefinition type = types.require(secondary);
            all.addAll(TypeRegistry.definitions(type));
        }
        return all;
    }

    private PropertyData<?> property(PropertyDefinition<?> definition, @Nullable Object value, String queryName) {
        AbstractPropertyData<?> data = (AbstractPropertyData<?>) factory.createPropertyData(definition, value);
        data.setQueryName(queryName);
        data.setLocalName(definition.getLocalName());
        data.setDisplayName(definition.getDisplayName());
        return data;
    }

    private static Set<Action> actions(StoredObject object) {
        Set<Action> actions = EnumSet.of(Action.CAN_GET_PROPERTIES);
        boolean root = object.parentId() == null;
        if (!object.frozen()) {
            actions.add(Action.CAN_UPDATE_PROPERTIES);
        }
        if (!object.frozen() && !root) {
            actions.add(Action.CAN_DELETE_OBJECT);
        }
        if (!root) {
            actions.add(Action.CAN_GET_OBJECT_PARENTS);
        }
        if (object.isFolder()) {
            actions.addAll(EnumSet.of(Action.CAN_GET_CHILDREN, Action.CAN_CREATE_DOCUMENT, Action.CAN_CREATE_FOLDER));
            if (!root) {
                actions.addAll(EnumSet.of(Action.CAN_GET_FOLDER_PARENT, Action.CAN_DELETE_TREE));
            }
            return actions;
        }
        actions.add(Action.CAN_GET_ALL_VERSIONS);
        if (object.blob() != null) {
            actions.add(Action.CAN_GET_CONTENT_STREAM);
        }
        if (object.workingCopy()) {
            actions.addAll(EnumSet.of(Action.CAN_CHECK_IN, Action.CAN_CANCEL_CHECK_OUT, Action.CAN_SET_CONTENT_STREAM));
            if (object.blob() != null) {
                actions.add(Action.CAN_DELETE_CONTENT_STREAM);
            }
        } else if (object.latest() && !object.checkedOut()) {
            actions.add(Action.CAN_CHECK_OUT);
        }
        return actions;
    }
}
