package org.vermilion.seal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.vermilion.access.AccessGuard;
import org.vermilion.access.NoAccessCheck;
import org.vermilion.audit.AuditEntry;
import org.vermilion.audit.AuditTrail;
import org.vermilion.identity.People;
import org.vermilion.issuing.IssuingNames;
import org.vermilion.issuing.IssuingReason;
import org.vermilion.refusal.Refusal;
import org.vermilion.signature.Digest;
import org.vermilion.signature.keys.CertificateHolder;
import org.vermilion.signature.keys.KeyName;
import org.vermilion.signature.keys.KeyVault;
import org.vermilion.signature.signing.SealPicture;
import org.vermilion.signature.signing.SealPlacement;
import org.vermilion.signature.signing.SignedStatement;
import org.vermilion.signature.signing.Signing;
import org.vermilion.signature.verifying.PdfVerification;
import org.vermilion.signature.verifying.PdfVerdict;
import org.vermilion.signature.verifying.TrustAnchors;
import org.vermilion.subject.OrganId;
import org.vermilion.subject.PersonId;
import org.vermilion.subject.Role;
import org.vermilion.subject.Subject;

import tools.jackson.databind.json.JsonMapper;

/** Registering seals and setting them on documents. */
@Component
@Transactional
public class Seals {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int USUAL_DIAMETER_MM = 42;

    private final JdbcClient jdbc;
    private final KeyVault vault;
    private final Signing signing;
    private final IssuingNames names;
    private final People people;
    private final AccessGuard guard;
    private final AuditTrail audit;
    private final Clock clock;
    private final ConcurrentMap<Look, SealPicture> pictures = new ConcurrentHashMap<>();

    /** What a picture depends on, so that a seal changed in the database is drawn anew. */
    private record Look(String ownerName, int diameterMm) {}

    Seals(JdbcClient jdbc, KeyVault vault, Signing signing, IssuingNames names, People people, AccessGuard guard,
            AuditTrail audit, Clock clock) {
        this.names = names;
        this.people = people;
        this.jdbc = jdbc;
        this.vault = vault;
        this.signing = signing;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers a seal of an organ, with a key of its own.
     *
     * @param organ whose seal; null for the security administrator's own organ
     * @param ownerName a name of the organ by the directory, or one it was granted
     * @throws Refusal {@link IssuingReason#FOREIGN} if the name is neither
     */
    public Seal register(Subject subject, @Nullable OrganId organ, String ownerName) {
        guard.requireRole(subject, Role.SECURITY_ADMIN);
        if (ownerName.length() < 2 || ownerName.length() > 28 || ownerName.codePoints().anyMatch(c ->
                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE)) {
            throw new Refusal(SealReason.NAME);
        }
        OrganId owner = organ == null ? subject.organ() : organ;
        if (people.organs().stream().noneMatch(known -> known.id().equals(owner))) {
            throw new Refusal(IssuingReason.ORGAN);
        }
        String name = names.own(owner, ownerName).orElseThrow(() -> new Refusal(IssuingReason.FOREIGN,
                new Refusal.Detail("ownerName", "印章名称", "name on the seal")));
        if (find(owner, name).isPresent()) {
            throw new Refusal(SealReason.EXISTS);
        }
        return insert(owner, name, subject.person().value());
    }

    /** Makes sure an organ has the seal of its own name; called when an installation is set up. */
    @NoAccessCheck(reason = "setting up an installation, before anybody can sign in")
    public Seal ensure(OrganId organ, String ownerName) {
        return find(organ, ownerName).orElseGet(() -> insert(organ, ownerName, "system"));
    }

    /** The seals of the person's organ, by name; for who registers and who keeps them. */
    public List<Seal> of(Subject subject) {
        if (!subject.holds(Role.SECURITY_ADMIN)) {
            guard.requireRole(subject, Role.SEAL_KEEPER);
        }
        return jdbc.sql("select * from seal where organ = ? order by owner_name").param(subject.organ().value())
                .query((rs, n) -> seal(rs)).list();
    }

    /** Whether an organ has a seal of that name that may be used. */
    @NoAccessCheck(reason = "tells no more than that a document can be sealed; the caller has asked the guard about it")
    public boolean inUse(OrganId organ, String ownerName) {
        return owned(organ, ownerName).filter(Seal::active).isPresent();
    }

    /**
     * Sets the seal that bears the signatory's name on a document, checks it at once and records the use, in the
     * caller's transaction.
     *
     * @param versionDigest the digest of the text the document was made from
     * @param place where it is set; null for a document that shows no seal and is signed all the same
     * @param font the TrueType font of the lettering; read once for each seal, as parsing ten megabytes for every
     *     document took longer than all the rest of sealing
     * @return the sealed document
     * @throws Refusal {@link SealReason#OWNER_MISMATCH} if the organ has no seal of that name, or the name is not its own any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] use(OrganId organ, String signatory, PersonId keeper, String objectType, String objectId,
            String versionDigest, byte[] pdf, @Nullable SealPlacement place, Supplier<byte[]> font) {
        Seal seal = owned(organ, signatory).orElseThrow(() -> new Refusal(SealReason.OWNER_MISMATCH));
        if (!seal.active()) {
            throw new Refusal(SealReason.REVOKED);
        }
        SealPicture picture = pictures.computeIfAbsent(new Look(seal.ownerName(), seal.diameterMm()),
                look -> SealPicture.round(look.ownerName(), font.get(), look.diameterMm()));
        byte[] sealed = signing.sealPdf(pdf, place, picture, new KeyName(seal.keyName()), clock.instant());
        PdfVerdict verdict = PdfVerification.verify(sealed, TrustAnchors.of(vault.anchors()));
        if (!verdict.valid()) {
            throw new Refusal(SealReason.NOT_VALID);
        }
        insert(signed(seal, keeper, objectType, objectId, versionDigest, pdf, sealed));
        return sealed;
    }

    /** Every use of a seal on a document or case, in order. */
    @NoAccessCheck(reason = "the caller has asked the guard about the object")
    public List<SealUse> uses(String objectType, String objectId) {
        return jdbc.sql("select * from seal_use where object_type = ? and object_id = ? order by at, id")
                .params(objectType, objectId)
                .query((rs, n) -> new SealUse(rs.getString("id"), rs.getString("seal_id"), objectType, objectId,
                        new PersonId(rs.getString("keeper")), rs.getString("sealed_digest"),
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        new SignedStatement(rs.getString("statement").getBytes(StandardCharsets.UTF_8),
                                rs.getBytes("signature"))))
                .list();
    }

    private SealUse signed(Seal seal, PersonId keeper, String objectType, String objectId, String versionDigest,
            byte[] unsealed, byte[] sealed) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, String> said = new TreeMap<>();
        said.put("type", "seal-use");
        said.put("id", UUID.randomUUID().toString());
        said.put("seal", seal.keyName());
        said.put("objectType", objectType);
        said.put("objectId", objectId);
        said.put("keeper", keeper.value());
        said.put("versionDigest", versionDigest);
        said.put("unsealedDigest", Digest.of(unsealed).toString());
        said.put("unsealedLength", Integer.toString(unsealed.length));
        said.put("sealedDigest", Digest.of(sealed).toString());
        said.put("at", at.toString());
        return new SealUse(said.get("id"), seal.id(), objectType, objectId, keeper, said.get("sealedDigest"), at,
                signing.sign(new KeyName("person/" + keeper), JSON.writeValueAsBytes(said)));
    }

    private void insert(SealUse use) {
        jdbc.sql("""
                insert into seal_use (id, seal_id, object_type, object_id, keeper, sealed_digest, at, statement, signature)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(use.id(), use.seal(), use.objectType(), use.objectId(), use.keeper().value(), use.sealedDigest(),
                        use.at().atOffset(ZoneOffset.UTC), new String(use.signed().statement(), StandardCharsets.UTF_8),
                        use.signed().signature())
                .update();
    }

    /** The seal of a name the organ has now: one registered when the name counted as its own is not enough. */
    private Optional<Seal> owned(OrganId organ, String name) {
        return names.own(organ, name).flatMap(own -> find(organ, own));
    }

    private Optional<Seal> find(OrganId organ, String ownerName) {
        return jdbc.sql("select * from seal where organ = ? and owner_name = ?").params(organ.value(), ownerName)
                .query((rs, n) -> seal(rs)).optional();
    }

    private Seal insert(OrganId organ, String ownerName, String by) {
        String id = UUID.randomUUID().toString();
        KeyName key = new KeyName("seal/" + id);
        vault.issue(key, new CertificateHolder(ownerName, organ.value()));
        Seal seal = new Seal(id, organ, ownerName, key.value(), USUAL_DIAMETER_MM, true);
        jdbc.sql("""
                insert into seal (id, organ, owner_name, key_name, diameter_mm, active, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, organ.value(), ownerName, key.value(), seal.diameterMm(), true, by,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.append(AuditEntry.done(by, "seal.register", "seal", id, null, null));
        return seal;
    }

    private static Seal seal(java.sql.ResultSet rs) throws java.sql.SQLException {
        return new Seal(rs.getString("id"), new OrganId(rs.getString("organ")), rs.getString("owner_name"),
                rs.getString("key_name"), rs.getInt("diameter_mm"), rs.getBoolean("active"));
    }
}
