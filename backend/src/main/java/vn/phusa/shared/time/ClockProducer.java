package vn.phusa.shared.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Hands out the one clock; tests replace it to stand still. */
@Singleton
public class ClockProducer {

    /** The zone in which a day begins and ends for the city. */
    public static final ZoneId CITY = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(CITY);
    }
}
