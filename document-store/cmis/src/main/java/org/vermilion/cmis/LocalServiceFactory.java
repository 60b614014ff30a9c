package org.vermilion.cmis;

import java.util.Map;

import org.apache.chemistry.opencmis.commons.impl.server.AbstractServiceFactory;
import org.apache.chemistry.opencmis.commons.server.CallContext;
import org.apache.chemistry.opencmis.commons.server.CmisService;
import org.jspecify.annotations.Nullable;

/** Made by OpenCMIS from its name; finds the repository by the handle in {@link EmbeddedRepository#sessionParameters}. */
public final class LocalServiceFactory extends AbstractServiceFactory {

    static final String HANDLE = "org.vermilion.cmis.handle";

    private volatile @Nullable String handle;

    /** For OpenCMIS. */
    public LocalServiceFactory() {
    }

    @Override
    public void init(Map<String, String> parameters) {
        handle = parameters.get(HANDLE);
        EmbeddedRepository.open(handle);
    }

    @Override
    public CmisService getService(CallContext call) {
        return EmbeddedRepository.open(handle).service(call);
    }
}
