package org.vermilion.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vermilion.access.AccessGuard;
import org.vermilion.app.settings.Installation;
import org.vermilion.audit.AuditTrail;
import org.vermilion.cmis.EmbeddedRepository;
import org.vermilion.circulation.Circulation;
import org.vermilion.content.ContentStore;
import org.vermilion.deadline.WorkingCalendar;
import org.vermilion.dispatch.Dispatch;
import org.vermilion.document.Documents;
import org.vermilion.evidence.EvidencePackage;
import org.vermilion.filing.Filing;
import org.vermilion.form.Forms;
import org.vermilion.identity.People;
import org.vermilion.issuing.IssuingNames;
import org.vermilion.label.Label;
import org.vermilion.mark.Marks;
import org.vermilion.matter.Cases;
import org.vermilion.opinion.Opinions;
import org.vermilion.process.Processes;
import org.vermilion.proof.Signatures;
import org.vermilion.receipt.Receipts;
import org.vermilion.record.Records;
import org.vermilion.refusal.Refusal;
import org.vermilion.seal.Seals;
import org.vermilion.search.SearchIndex;
import org.vermilion.signature.Digest;
import org.vermilion.subject.Subject;
import org.vermilion.task.ToDoList;
import org.vermilion.text.DocumentText;
import org.vermilion.transfer.gate.Gate;
import org.vermilion.timeline.Timelines;
import org.vermilion.transmission.Transmission;
import org.vermilion.typeset.Typesetting;
import org.vermilion.workbench.Boxes;
import org.vermilion.zone.Zone;

/**
 * The five floors. No arrow goes up; the store and the engine stand side by side and never see each other.
 *
 * <p>Each module is named by one of its classes, so that a module renamed is a test that does not compile. Which folder
 * a floor is, is its name.
 */
enum Floor {
    SECURITY(Set.of(), Label.class, Subject.class, Zone.class, Refusal.class, Digest.class, AccessGuard.class,
            AuditTrail.class, Marks.class, People.class, IssuingNames.class, Seals.class),
    DOCUMENT_STORE(Set.of(SECURITY), EmbeddedRepository.class, ContentStore.class, DocumentText.class, Documents.class,
            EvidencePackage.class, Opinions.class, Records.class, SearchIndex.class, Typesetting.class, Gate.class),
    ENGINE(Set.of(SECURITY), Processes.class, ToDoList.class, Forms.class, WorkingCalendar.class),
    WORKFLOWS(Set.of(SECURITY, DOCUMENT_STORE, ENGINE), Dispatch.class, Transmission.class, Receipts.class, Cases.class,
            Filing.class, Boxes.class, Circulation.class, Timelines.class, Signatures.class),
    UI(Set.of(SECURITY, DOCUMENT_STORE, ENGINE, WORKFLOWS), Installation.class);

    private final Set<Floor> below;
    private final Set<String> modules;

    Floor(Set<Floor> below, Class<?>... modules) {
        this.below = below;
        this.modules = Arrays.stream(modules).map(c -> Production.moduleOf(c.getPackageName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what stands here may refer to what stands there. */
    boolean mayUse(Floor other) {
        return other == this || below.contains(other);
    }

    /** The modules on this floor. */
    Set<String> modules() {
        return modules;
    }

    /** All modules there are. */
    static Set<String> allModules() {
        return Stream.of(values()).flatMap(floor -> floor.modules.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The floor a folder of the project lies on: its first part. */
    static Floor ofFolder(String folder) {
        return valueOf(folder.split("/")[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * The floor a package of ours stands on; the root, which holds the main class, is the topmost.
     *
     * @throws IllegalArgumentException if it belongs to a module no floor has
     */
    static Floor ofPackage(String packageName) {
        String module = Production.moduleOf(packageName);
        return module.isEmpty() ? UI : Stream.of(values()).filter(floor -> floor.modules.contains(module)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no floor has the module " + module));
    }
}
