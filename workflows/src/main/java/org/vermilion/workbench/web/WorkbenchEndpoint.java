package org.vermilion.workbench.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.subject.Subject;
import org.vermilion.workbench.Boxes;
import org.vermilion.workbench.SavedView;
import org.vermilion.workbench.SavedViews;

/** How full the boxes of the one who asks are, and the views they keep. */
@RestController
class WorkbenchEndpoint {

    private final Boxes boxes;
    private final SavedViews views;

    WorkbenchEndpoint(Boxes boxes, SavedViews views) {
        this.boxes = boxes;
        this.views = views;
    }

    record ViewToKeep(@Nullable String kind, @Nullable String name, @Nullable Map<String, String> query) {

        @Override
        public String toString() {
            return "ViewToKeep[]";
        }
    }

    record KeptView(String id, String kind, String name, Map<String, String> query, Instant createdAt) {

        static KeptView of(SavedView v) {
            return new KeptView(v.id(), v.kind().text(), v.name(), v.query(), v.createdAt());
        }

        @Override
        public String toString() {
            return "KeptView[" + id + "]";
        }
    }

    @GetMapping("/api/boxes")
    Boxes.Fill boxes(Subject subject) {
        return boxes.of(subject);
    }

    @NoAccessCheck(reason = "one's own")
    @GetMapping("/api/views")
    List<KeptView> views(Subject subject, @RequestParam @Nullable String kind) {
        return views.of(subject, kind).stream().map(KeptView::of).toList();
    }

    @NoAccessCheck(reason = "one's own")
    @PostMapping("/api/views")
    ResponseEntity<KeptView> keep(Subject subject, @RequestBody ViewToKeep view) {
        KeptView kept = KeptView.of(views.keep(subject, view.kind(), view.name(), view.query()));
        return ResponseEntity.created(URI.create("/api/views/" + kept.id())).body(kept);
    }

    @NoAccessCheck(reason = "one's own; anybody else's is absent")
    @DeleteMapping("/api/views/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Subject subject, @PathVariable String id) {
        views.delete(subject, id);
    }
}
