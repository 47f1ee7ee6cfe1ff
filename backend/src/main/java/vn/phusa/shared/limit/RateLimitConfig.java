package vn.phusa.shared.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests one client may make. */
@ConfigMapping(prefix = "phusa.rate-limit")
public interface RateLimitConfig {

    /** Requests a window allows to one account. */
    @WithDefault("3000")
    int requests();

    /** Requests a window allows to one address that is not signed in. */
    @WithDefault("300")
    int anonymousRequests();

    /** Length of a window in seconds. */
    @WithDefault("60")
    int windowSeconds();

    /** Requests that an instance takes from the shared allowance at a time. */
    @WithDefault("50")
    int lease();
}
