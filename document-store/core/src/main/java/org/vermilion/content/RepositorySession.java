package org.vermilion.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.chemistry.opencmis.client.api.OperationContext;
import org.apache.chemistry.opencmis.client.api.Session;
import org.apache.chemistry.opencmis.client.runtime.SessionFactoryImpl;
import org.apache.chemistry.opencmis.commons.PropertyIds;
import org.apache.chemistry.opencmis.commons.SessionParameter;
import org.apache.chemistry.opencmis.commons.enums.BindingType;
import org.apache.chemistry.opencmis.commons.enums.IncludeRelationships;
import org.jspecify.annotations.Nullable;
import org.vermilion.cmis.EmbeddedRepository;
import org.vermilion.cmis.VermilionTypes;

/** The one OpenCMIS session, made at its first use, so that the application starts while a repository is down. */
final class RepositorySession {

    private static final Set<String> PROPERTIES = Set.of(PropertyIds.OBJECT_ID, PropertyIds.NAME,
            PropertyIds.SECONDARY_OBJECT_TYPE_IDS, PropertyIds.VERSION_SERIES_ID, PropertyIds.IS_PRIVATE_WORKING_COPY,
            PropertyIds.CONTENT_STREAM_LENGTH, VermilionTypes.DIGEST, VermilionTypes.IMMUTABLE);

    private final ContentSettings settings;
    private final @Nullable EmbeddedRepository embedded;
    private volatile @Nullable Session session;

    RepositorySession(ContentSettings settings, @Nullable EmbeddedRepository embedded) {
        if (settings.binding() == ContentSettings.Binding.EMBEDDED && embedded == null) {
            throw new IllegalArgumentException("the embedded repository is missing");
        }
        this.settings = settings;
        this.embedded = settings.binding() == ContentSettings.Binding.EMBEDDED ? embedded : null;
    }

    Session get() {
        Session open = session;
        return open == null ? connect() : open;
    }

    /** Does the calls as one where the repository can; others are undone by the caller as far as they allow. */
    <T> T together(Supplier<T> calls) {
        return embedded == null ? calls.get() : embedded.together(calls);
    }

    private synchronized Session connect() {
        Session open = session;
        if (open == null) {
            open = SessionFactoryImpl.newInstance().createSession(parameters());
            open.setDefaultContext(context(open));
            session = open;
        }
        return open;
    }

    private Map<String, String> parameters() {
        if (embedded != null) {
            return embedded.sessionParameters(settings.user());
        }
        boolean atom = settings.binding() == ContentSettings.Binding.ATOMPUB;
        Map<String, String> parameters = new HashMap<>();
        parameters.put(SessionParameter.BINDING_TYPE, atom ? BindingType.ATOMPUB.value() : BindingType.BROWSER.value());
        parameters.put(atom ? SessionParameter.ATOMPUB_URL : SessionParameter.BROWSER_URL, String.valueOf(settings.url()));
        parameters.put(SessionParameter.REPOSITORY_ID, settings.repositoryId());
        parameters.put(SessionParameter.USER, settings.user());
        parameters.put(SessionParameter.PASSWORD, settings.password());
        parameters.put(SessionParameter.COOKIES, "true"); // else some repositories check the password on every call
        parameters.put(SessionParameter.CONNECT_TIMEOUT, "10000");
        parameters.put(SessionParameter.READ_TIMEOUT, "60000");
        return parameters;
    }

    // Nothing is cached: what a cache holds outlives a rolled-back transaction and other nodes' changes.
    private static OperationContext context(Session session) {
        return session.createOperationContext(PROPERTIES, false, false, false, IncludeRelationships.NONE,
                Set.of("cmis:none"), false, null, false, 100);
    }
}
