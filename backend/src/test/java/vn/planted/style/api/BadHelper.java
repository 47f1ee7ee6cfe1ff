package vn.planted.style.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import java.time.Instant;

/** Planted fault: breaks every habit of the house at once. It has no address, so it is never served. */
public class BadHelper {

    /** An operation that says nothing of its permission, begins a transaction and does not know how to write. */
    @POST
    @Transactional
    public Instant write() throws InterruptedException {
        System.out.println("written");
        Thread.sleep(1);
        return Instant.now();
    }
}
