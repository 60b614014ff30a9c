package org.vermilion.app.story;

/** Lets zones that a test starts run on the test's own class path, which its runner may have put into a manifest. */
final class ZoneClassPath {

    private ZoneClassPath() {}

    static void use() {
        String own = System.getProperty("surefire.test.class.path");
        if (own != null) {
            System.setProperty("java.class.path", own);
        }
    }
}
