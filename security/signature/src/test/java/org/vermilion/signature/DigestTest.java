package org.vermilion.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {

    @Test
    void isTheSha256OfTheStandardsExample() {
        assertThat(Digest.of("abc".getBytes(StandardCharsets.US_ASCII)).text())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isTheSameForAFileAsForItsBytes(@TempDir Path directory) throws IOException {
        byte[] content = new byte[200_000];
        content[150_000] = 1;
        Path file = Files.write(directory.resolve("content"), content);

        assertThat(Digest.of(file)).isEqualTo(Digest.of(content));
    }

    @Property(tries = 100)
    void readsItsOwnText(@ForAll byte[] content) {
        Digest digest = Digest.of(content);

        assertThat(Digest.parse(digest.text())).isEqualTo(digest).hasToString(digest.text());
    }

    @Test
    void refusesWhatIsNoDigest() {
        assertThatThrownBy(() -> Digest.parse("md5:00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Digest("BA".repeat(32))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Digest("ba".repeat(31))).isInstanceOf(IllegalArgumentException.class);
    }
}
