package vn.phusa.identity.application;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Settings of the identity room. */
@ConfigMapping(prefix = "phusa.identity")
public interface IdentityConfig {

    /** User names that become city administrator when they first sign in. */
    Optional<List<String>> bootstrapAdministrators();
}
