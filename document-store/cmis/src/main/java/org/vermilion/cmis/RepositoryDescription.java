package org.vermilion.cmis;

import java.util.List;

import org.apache.chemistry.opencmis.commons.data.RepositoryInfo;
import org.apache.chemistry.opencmis.commons.enums.BaseTypeId;
import org.apache.chemistry.opencmis.commons.enums.CapabilityAcl;
import org.apache.chemistry.opencmis.commons.enums.CapabilityChanges;
import org.apache.chemistry.opencmis.commons.enums.CapabilityContentStreamUpdates;
import org.apache.chemistry.opencmis.commons.enums.CapabilityJoin;
import org.apache.chemistry.opencmis.commons.enums.CapabilityOrderBy;
import org.apache.chemistry.opencmis.commons.enums.CapabilityQuery;
import org.apache.chemistry.opencmis.commons.enums.CapabilityRenditions;
import org.apache.chemistry.opencmis.commons.enums.CmisVersion;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.CreatablePropertyTypesImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.NewTypeSettableAttributesImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.RepositoryCapabilitiesImpl;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.RepositoryInfoImpl;

/** What the repository says it can do; it must say neither more nor less than is so. */
final class RepositoryDescription {

    private RepositoryDescription() {
    }

    static RepositoryInfo of(String id) {
        RepositoryInfoImpl info = new RepositoryInfoImpl();
        info.setId(id);
        info.setName("Vermilion");
        info.setDescription("The embedded repository of Vermilion");
        info.setVendorName("Vermilion");
        info.setProductName("Vermilion embedded repository");
        info.setProductVersion("1");
        info.setCmisVersion(CmisVersion.CMIS_1_1);
        info.setCmisVersionSupported(CmisVersion.CMIS_1_1.value());
        info.setRootFolder(StoredObject.ROOT);
        info.setPrincipalAnonymous("anonymous");
        info.setPrincipalAnyone("anyone");
        info.setChangesIncomplete(true);
        info.setChangesOnType(List.<BaseTypeId>of());
        info.setCapabilities(capabilities());
        return info;
    }

    private static RepositoryCapabilitiesImpl capabilities() {
        RepositoryCapabilitiesImpl can = new RepositoryCapabilitiesImpl();
        can.setCapabilityAcl(CapabilityAcl.NONE);
        can.setCapabilityChanges(CapabilityChanges.NONE);
        can.setCapabilityContentStreamUpdates(CapabilityContentStreamUpdates.PWCONLY);
        can.setCapabilityJoin(CapabilityJoin.NONE);
        can.setCapabilityOrderBy(CapabilityOrderBy.NONE);
        can.setCapabilityQuery(CapabilityQuery.METADATAONLY);
        can.setCapabilityRendition(CapabilityRenditions.NONE);
        can.setAllVersionsSearchable(true);
        can.setIsPwcSearchable(false);
        can.setIsPwcUpdatable(true);
        can.setSupportsGetDescendants(false);
        can.setSupportsGetFolderTree(false);
        can.setSupportsMultifiling(false);
        can.setSupportsUnfiling(false);
        can.setSupportsVersionSpecificFiling(false);
        can.setCreatablePropertyTypes(new CreatablePropertyTypesImpl());
        can.setNewTypeSettableAttributes(new NewTypeSettableAttributesImpl());
        return can;
    }
}
