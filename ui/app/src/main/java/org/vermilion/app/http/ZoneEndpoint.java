package org.vermilion.app.http;

import java.io.StringWriter;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.app.settings.ZoneSettings;
import org.vermilion.label.Level;
import org.vermilion.search.Indexing;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;
import org.vermilion.zone.Zone;
import org.vermilion.zone.ZoneName;

/** What anybody may know of a zone: that it is well, what it is called, whom to trust. */
@RestController
@RequestMapping("/api")
@NoAccessCheck(reason = "nothing here tells of people or documents")
class ZoneEndpoint {

    private final Zone zone;
    private final KeyVault vault;
    private final JdbcClient jdbc;
    private final Indexing indexing;
    private final ZoneSettings settings;

    ZoneEndpoint(Zone zone, KeyVault vault, JdbcClient jdbc, Indexing indexing, ZoneSettings settings) {
        this.zone = zone;
        this.vault = vault;
        this.jdbc = jdbc;
        this.indexing = indexing;
        this.settings = settings;
    }

    /** The same in two languages. */
    record Words(String zh, String en) {}

    /**
     * @param words what people call it; its name, if it is none of the usual ones
     * @param demo whether it runs with the demo organisation
     */
    record ZoneView(String name, Level ceiling, Words words, boolean demo) {

        @Override
        public String toString() {
            return "ZoneView[" + name + "]";
        }
    }

    /**
     * 200 when the database answers, 503 when it does not; DEGRADED while some content cannot be read. How far the index is
     * behind, in changes, and how many things cannot be read whole are told to the system administrator alone.
     */
    @GetMapping("/health")
    ResponseEntity<Map<String, Object>> health() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            Map<String, Object> said = new TreeMap<>(Map.of("status", indexing.unreadable() == 0 ? "UP" : "DEGRADED",
                    "zone", zone.name().value()));
            if (isSystemAdministrator(SecurityContextHolder.getContext().getAuthentication())) {
                Indexing.Lag lag = indexing.lag();
                said.put("indexLag", lag.rows());
                said.put("unreadable", lag.unreadable());
            }
            return ResponseEntity.ok(said);
        } catch (org.springframework.dao.DataAccessException | org.springframework.transaction.TransactionException e) {
            return ResponseEntity.status(503).body(Map.of("status", "DOWN", "zone", zone.name().value()));
        }
    }

    private static boolean isSystemAdministrator(@Nullable Authentication asker) {
        return asker != null && asker.getPrincipal() instanceof Subject subject && subject.holds(Role.SYSTEM_ADMIN);
    }

    @GetMapping("/zone")
    ZoneView zone() {
        return new ZoneView(zone.name().value(), zone.ceiling(), words(zone.name()), settings.demo());
    }

    private static Words words(ZoneName name) {
        return new Words(name.chinese(), Character.toUpperCase(name.english().charAt(0)) + name.english().substring(1));
    }

    /** The zone's trust anchors; take them once, by a way you trust, and keep them. */
    @GetMapping(path = "/trust/anchors.pem", produces = "application/x-pem-file")
    String anchors() throws java.security.cert.CertificateEncodingException {
        StringWriter pem = new StringWriter();
        for (var anchor : vault.anchors()) {
            pem.write("-----BEGIN CERTIFICATE-----\n");
            pem.write(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(anchor.getEncoded()));
            pem.write("\n-----END CERTIFICATE-----\n");
        }
        return pem.toString();
    }
}
