package org.vermilion.cmis;

import java.math.BigInteger;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.apache.chemistry.opencmis.commons.SessionParameter;
import org.apache.chemistry.opencmis.commons.enums.BindingType;
import org.apache.chemistry.opencmis.commons.exceptions.CmisConnectionException;
import org.apache.chemistry.opencmis.commons.server.CallContext;
import org.apache.chemistry.opencmis.commons.server.CmisService;
import org.apache.chemistry.opencmis.server.support.wrapper.ConformanceCmisServiceWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.vermilion.cmis.query.Columns;

/**
 * The repository: one a database. Calls take part in the Spring transaction of the calling thread if there is one, and
 * have their own if not. Safe for use by many threads until closed.
 */
public final class EmbeddedRepository implements AutoCloseable {

    /** The id of the one repository. */
    public static final String ID = "vermilion";

    // OpenCMIS makes the factory of its LOCAL binding itself, from a class name and parameters that are all text
    // (CmisLocalSpi; BindingType.CUSTOM has the same limit), so objects can only be handed over by a name under which
    // both sides look. The name is random and lives as long as the repository: two repositories in one process, as in
    // tests, do not meet, and a closed one cannot be reached.
    private static final Map<String, EmbeddedRepository> OPEN = new ConcurrentHashMap<>();
    private static final BigInteger PAGE = BigInteger.valueOf(100);
    private static final BigInteger ENDLESS = BigInteger.valueOf(-1);

    private final String handle = UUID.randomUUID().toString();
    private final EmbeddedParts parts;
    private final Border border;

    /**
     * Opens the repository on a migrated database.
     *
     * @param metadata the application's data source
     * @param transactions its transaction manager; must know savepoints, as the JDBC ones do
     * @param blobs where content is kept
     * @param clock tells when objects are made and changed
     */
    public EmbeddedRepository(DataSource metadata, PlatformTransactionManager transactions, BlobStore blobs, Clock clock) {
        this.border = new Border(transactions);
        ObjectTable table = new ObjectTable(metadata, clock);
        Folders folders = new Folders(table, border);
        Contents contents = new Contents(blobs, table, border);
        Documents documents = new Documents(table, folders, contents, border);
        TypeRegistry types = new TypeRegistry(Columns.queryable());
        this.parts = new EmbeddedParts(types, table, folders, documents, new Versions(table, documents, contents, border),
                contents, new Projection(types, folders));
        OPEN.put(handle, this);
    }

    /**
     * What an OpenCMIS client session needs to reach this repository in the same process.
     *
     * @param user whose name stands in {@code cmis:createdBy} and the like; access is decided before, not here
     */
    public Map<String, String> sessionParameters(String user) {
        return new HashMap<>(Map.of(SessionParameter.BINDING_TYPE, BindingType.LOCAL.value(), // OpenCMIS adds to it
                SessionParameter.LOCAL_FACTORY, LocalServiceFactory.class.getName(),
                LocalServiceFactory.HANDLE, handle,
                SessionParameter.REPOSITORY_ID, ID,
                SessionParameter.USER, user,
                SessionParameter.PASSWORD, ""));
    }

    /**
     * Does several calls as one: all of what they change stays or nothing. Joins the transaction of the calling thread
     * behind a savepoint, so that a failure undoes these calls and no more.
     */
    public <T> T together(Supplier<T> calls) {
        return Border.guarded(() -> border.change(calls));
    }

    /** A service for one call of one user, with arguments checked and defaults filled in as CMIS demands. */
    public CmisService service(CallContext call) {
        String user = call.getUsername() == null || call.getUsername().isBlank() ? "anonymous" : call.getUsername();
        return new ConformanceCmisServiceWrapper(new EmbeddedService(parts, user), PAGE, ENDLESS, PAGE, ENDLESS);
    }

    /** Makes sessions that are still open fail; leaves the data source and the blob store alone. */
    @Override
    public void close() {
        OPEN.remove(handle);
    }

    static EmbeddedRepository open(@Nullable String handle) {
        EmbeddedRepository repository = handle == null ? null : OPEN.get(handle);
        if (repository == null) {
            throw new CmisConnectionException("The embedded repository is closed");
        }
        return repository;
    }
}
