package org.vermilion.dispatch.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.dispatch.JointIssue;
import org.vermilion.document.DocumentId;
import org.vermilion.identity.Names;
import org.vermilion.identity.People;
import org.vermilion.identity.Who;
import org.vermilion.subject.Subject;

/** The other organs of a joint issue: which still have to countersign, and registering that one has. */
@RestController
@RequestMapping("/api/documents/{id}/joint-issuers")
class JointIssueEndpoint {

    private final JointIssue joint;
    private final People people;

    JointIssueEndpoint(JointIssue joint, People people) {
        this.joint = joint;
        this.people = people;
    }

    /**
     * @param name the organ as the text names it
     * @param signer who signed for it
     * @param scanDigest {@code sha256:} and 64 figures
     */
    record Registration(@Nullable String name, @Nullable String signer, @Nullable LocalDate signedOn, @Nullable String scanDigest) {

        @Override
        public String toString() {
            return "Registration[" + scanDigest + "]";
        }
    }

    record CountersignatureView(String name, String signer, LocalDate signedOn, String scanDigest, Who registeredBy,
            Instant registeredAt) {

        @Override
        public String toString() {
            return "CountersignatureView[" + scanDigest + "]";
        }
    }

    /** @param wanting the names of the text that nothing is registered for */
    record JointView(List<CountersignatureView> registered, List<String> wanting) {

        @Override
        public String toString() {
            return "JointView[" + registered.size() + "]";
        }
    }

    @GetMapping
    JointView all(Subject subject, @PathVariable DocumentId id) {
        return view(joint.of(subject, id));
    }

    @PostMapping
    JointView register(Subject subject, @PathVariable DocumentId id, @RequestBody Registration said) {
        return view(joint.register(subject, id, said.name(), said.signer(), said.signedOn(), said.scanDigest()));
    }

    private JointView view(JointIssue.State state) {
        Names names = new Names(people);
        return new JointView(state.registered().stream().map(one -> new CountersignatureView(one.name(), one.signer(),
                one.signedOn(), one.scanDigest(), names.who(one.registeredBy()), one.registeredAt())).toList(), state.wanting());
    }
}
