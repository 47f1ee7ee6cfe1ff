package vn.phusa.launch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A database of its own that a test may take away and bring back at the same address. */
public class StoppableDatabase implements QuarkusTestResourceLifecycleManager {

    private static Path data;
    private static EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            data = Files.createTempDirectory("phusa-stoppable").resolve("data");
            server = server(0);
            return Map.of("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false)
                .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "vi-VN")
                .setLocaleConfig("encoding", "UTF8").start();
    }

    static void takeAway() throws IOException {
        server.close();
    }

    static void bringBack() throws IOException {
        server = server(server.getPort());
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
