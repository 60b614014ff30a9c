package org.vermilion.identity;

import java.time.Duration;

/**
 * How many wrong passwords are borne.
 *
 * @param failuresPerAccount in a row within {@code window}, after which the account is locked; 1 to 10
 * @param failuresPerAddress within {@code window}, after which the address is locked; a whole office may come from one
 *     address; not below {@code failuresPerAccount}, at most 10,000
 * @param window how long a failure counts
 * @param lock how long a lock lasts
 * @param refusalTakes what each refusal takes at least, so that its time does not tell whether the account exists; set it
 *     above what the directory takes to check a password; zero to 5 s
 */
public record SignInSettings(int failuresPerAccount, int failuresPerAddress, Duration window, Duration lock,
        Duration refusalTakes) {

    public SignInSettings {
        if (failuresPerAccount < 1 || failuresPerAccount > 10 || failuresPerAddress < failuresPerAccount
                || failuresPerAddress > 10_000 || window.isNegative() || window.isZero() || lock.isNegative()
                || lock.isZero() || refusalTakes.isNegative() || refusalTakes.compareTo(Duration.ofSeconds(5)) > 0) {
            throw new IllegalArgumentException("the limits of signing in are out of range");
        }
    }

    /**
     * 5 failures an account and 200 an address within 15 minutes lock for 15 minutes (GB/T 22239-2019, 8.1.4.1 b: failed
     * sign-ins are limited); a refusal takes 300 ms.
     */
    public static SignInSettings usual() {
        return new SignInSettings(5, 200, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMillis(300));
    }
}
