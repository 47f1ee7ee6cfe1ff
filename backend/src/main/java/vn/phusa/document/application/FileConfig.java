package vn.phusa.document.application;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Settings of the file store. */
@ConfigMapping(prefix = "phusa.files")
public interface FileConfig {

    /** Folder of the store; with several instances, one that all of them share. */
    Path dir();
}
