package org.vermilion.cmis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.definitions.MutableDocumentTypeDefinition;
import org.apache.chemistry.opencmis.commons.definitions.MutableFolderTypeDefinition;
import org.apache.chemistry.opencmis.commons.definitions.MutablePropertyDefinition;
import org.apache.chemistry.opencmis.commons.definitions.MutableTypeDefinition;
import org.apache.chemistry.opencmis.commons.definitions.PropertyDefinition;
import org.apache.chemistry.opencmis.commons.definitions.TypeDefinition;
import org.apache.chemistry.opencmis.commons.definitions.TypeDefinitionContainer;
import org.apache.chemistry.opencmis.commons.enums.BaseTypeId;
import org.apache.chemistry.opencmis.commons.enums.Cardinality;
import org.apache.chemistry.opencmis.commons.enums.CmisVersion;
import org.apache.chemistry.opencmis.commons.enums.PropertyType;
import org.apache.chemistry.opencmis.commons.enums.Updatability;
import org.apache.chemistry.opencmis.commons.exceptions.CmisNotSupportedException;
import org.apache.chemistry.opencmis.commons.exceptions.CmisObjectNotFoundException;
import org.apache.chemistry.opencmis.server.support.TypeDefinitionFactory;
import org.apache.chemistry.opencmis.server.support.TypeManager;
import org.jspecify.annotations.Nullable;

/** The types of the repository, fixed when the program is built. Immutable once made; OpenCMIS copies what it changes. */
final class TypeRegistry implements TypeManager {

    private static final CmisVersion VERSION = CmisVersion.CMIS_1_1;

    private final TypeDefinitionFactory factory = TypeDefinitionFactory.newInstance();
    private final Map<String, TypeDefinition> types = new LinkedHashMap<>();
    private final Set<String> queryable;

    /** @param queryable the ids of the properties that may stand in a WHERE or ORDER BY */
    TypeRegistry(Set<String> queryable) {
        this.queryable = Set.copyOf(queryable);
        factory.setDefaultNamespace("urn:vermilion:cmis");
        factory.setDefaultControllableAcl(false);
        factory.setDefaultControllablePolicy(false);
        factory.setDefaultQueryable(true);
        factory.setDefaultFulltextIndexed(false);
        factory.setDefaultTypeMutability(factory.createTypeMutability(false, false, false));

        MutableFolderTypeDefinition folder = factory.createBaseFolderTypeDefinition(VERSION);
        add(folder);
        MutableDocumentTypeDefinition document = factory.createBaseDocumentTypeDefinition(VERSION);
        document.setIsVersionable(true);
        add(document);
        MutableTypeDefinition secondary = factory.createBaseSecondaryTypeDefinition(VERSION);
        add(secondary);
        add(secondary(VermilionTypes.LABELLED, "密级标签",
                property(VermilionTypes.LEVEL, "密级", PropertyType.INTEGER),
                property(VermilionTypes.DIGEST, "摘要", PropertyType.STRING),
                property(VermilionTypes.SUBJECT, "所属对象", PropertyType.STRING)));
        add(secondary(VermilionTypes.FROZEN, "冻结",
                property(VermilionTypes.IMMUTABLE, "不可更改", PropertyType.BOOLEAN)));
    }

    Map<String, TypeDefinition> all() {
        return types;
    }

    TypeDefinitionFactory factory() {
        return factory;
    }

    /** The type of an id. Throws the exception CMIS has for a type that is not there. */
    TypeDefinition require(@Nullable String id) {
        TypeDefinition type = types.get(id);
        if (type == null) {
            throw new CmisObjectNotFoundException("There is no such type");
        }
        return type;
    }

    @Override
    public TypeDefinitionContainer getTypeById(String id) {
        return factory.createTypeDefinitionContainer(require(id), null);
    }

    @Override
    public @Nullable TypeDefinition getTypeByQueryName(String name) {
        return types.values().stream().filter(t -> t.getQueryName().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    @Override
    public @Nullable String getPropertyIdForQueryName(TypeDefinition type, String name) {
        return definitions(type).stream().filter(p -> p.getQueryName().equalsIgnoreCase(name))
                .map(PropertyDefinition::getId).findFirst().orElse(null);
    }

    @Override
    public Collection<TypeDefinitionContainer> getTypeDefinitionList() {
        return types.keySet().stream().map(this::getTypeById).toList();
    }

    @Override
    public List<TypeDefinitionContainer> getRootTypes() {
        return types.values().stream().filter(t -> t.getParentTypeId() == null).map(t -> getTypeById(t.getId())).toList();
    }

    @Override
    public void addTypeDefinition(TypeDefinition type, boolean addInheritedProperties) {
        throw new CmisNotSupportedException("The types of this repository are fixed");
    }

    @Override
    public void updateTypeDefinition(TypeDefinition type) {
        throw new CmisNotSupportedException("The types of this repository are fixed");
    }

    @Override
    public void deleteTypeDefinition(String typeId) {
        throw new CmisNotSupportedException("The types of this repository are fixed");
    }

    static Collection<PropertyDefinition<?>> definitions(TypeDefinition type) {
        return type.getPropertyDefinitions() == null ? List.of() : type.getPropertyDefinitions().values();
    }

    private void add(MutableTypeDefinition type) {
        for (PropertyDefinition<?> definition : definitions(type)) {
            MutablePropertyDefinition<?> property = (MutablePropertyDefinition<?>) definition;
            property.setIsQueryable(queryable.contains(property.getId()));
            if (property.getId().equals(PropertyIds.SECONDARY_OBJECT_TYPE_IDS)) {
                property.setUpdatability(Updatability.READWRITE); // OpenCMIS's client drops what is read-only
            }
            property.setIsOrderable(property.isQueryable() && property.getCardinality() == Cardinality.SINGLE);
        }
        types.put(type.getId(), type);
    }

    private MutableTypeDefinition secondary(String id, String name, PropertyDefinition<?>... properties) {
        MutableTypeDefinition type = factory.createSecondaryTypeDefinition(VERSION, BaseTypeId.CMIS_SECONDARY.value());
        type.setId(id);
        type.setLocalName(id);
        type.setQueryName(id);
        type.setDisplayName(name);
        type.setDescription(name);
        for (PropertyDefinition<?> property : properties) {
            type.addPropertyDefinition(property);
        }
        return type;
    }

    private PropertyDefinition<?> property(String id, String name, PropertyType type) {
        return factory.createPropertyDefinition(id, name, name, type, Cardinality.SINGLE, Updatability.READWRITE,
                false, false, true, true);
    }
}
