package org.vermilion.app.story;

import java.time.Duration;

import org.vermilion.app.visit.Patience;

/** Lets requests through while the zone is up, and tells when none is under way any more. */
final class Outage {

    private boolean up;
    private boolean over;
    private int underWay;
    private long sent;

    /** Waits until the zone is up. */
    synchronized void enter() {
        while (!up && !over) {
            waiting();
        }
        if (over) {
            throw new Over();
        }
        underWay++;
    }

    synchronized void leave() {
        underWay--;
        notifyAll();
    }

    /** A changing request is just about to be sent. */
    synchronized void sending() {
        sent++;
        notifyAll();
    }

    /** Waits until one more changing request is sent, no longer than a second. */
    synchronized void awaitSending() {
        long before = sent;
        Patience patience = Patience.of(Duration.ofSeconds(1));
        while (sent == before && !patience.over()) {
            waiting();
        }
    }

    synchronized void begins() {
        up = false;
        while (underWay > 0) {
            waiting();
        }
    }

    synchronized void ends() {
        up = true;
        notifyAll();
    }

    /** Nobody asks any more from now on. */
    synchronized void forGood() {
        over = true;
        notifyAll();
    }

    private void waiting() {
        try {
            wait(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Over();
        }
    }

    /** Thrown to whoever wants to ask when it is over. */
    static final class Over extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
