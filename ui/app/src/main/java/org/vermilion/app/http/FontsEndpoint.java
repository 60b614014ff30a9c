package org.vermilion.app.http;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.vermilion.access.NoAccessCheck;
import org.vermilion.typeset.FaceInUse;
import org.vermilion.typeset.Fonts;

/** Which faces documents of this zone are set in. The same for everybody, said here and not to each drafter. */
@NoAccessCheck(reason = "nothing here tells of people or documents")
@RestController
class FontsEndpoint {

    private final Fonts fonts;

    FontsEndpoint(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The faces in the order they are asked for a character. */
    record FontsView(List<FaceInUse> faces) {}

    @GetMapping("/api/fonts")
    FontsView inUse() {
        return new FontsView(fonts.inUse());
    }
}
