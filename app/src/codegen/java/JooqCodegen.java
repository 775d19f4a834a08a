import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Migrates an empty database and writes jOOQ classes, one package per schema, into each module's
/// internal package.
///
/// Also leaves the digest of all migrations among the resources, by which the program sees at once
/// that nothing is to be done. Started from source by the build: the code generator needs a newer
/// Java than the one that may run Maven. Skips all when the migrations are those of the last run.
void main(String[] args) throws Exception {
    Path migrations = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path work = Path.of(args[2]);
    Path stamp = target.resolveSibling("jooq.stamp");
    String digest = digest(migrations);
    Path told = Path.of(args[3]);
    Files.createDirectories(told.getParent());
    Files.writeString(told, digest);
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
        return;
    }
    delete(target);
    delete(work);
    try (var database = start(work)) {
        String url = database.getJdbcUrl("postgres", "postgres");
        for (Path folder : modules(migrations)) {
            migrate(url, folder);
            if (!folder.endsWith("__root")) {
                generate(url, folder.getFileName().toString(), target);
            }
        }
    }
    delete(work);
    Files.writeString(stamp, digest);
}

EmbeddedPostgres start(Path work) throws IOException {
    return EmbeddedPostgres.builder()
            .setDataDirectory(work.resolve("data"))
            .setOverrideWorkingDirectory(work.resolve("binaries").toFile())
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("encoding", "UTF8")
            .start();
}

List<Path> modules(Path migrations) throws IOException {
    try (var folders = Files.list(migrations)) {
        return folders.filter(Files::isDirectory).sorted().toList();
    }
}

void migrate(String url, Path folder) {
    String name = folder.getFileName().toString();
    String schema = name.equals("__root") ? "public" : name;
    Flyway.configure()
            .dataSource(url, "postgres", "postgres")
            .schemas(schema)
            .defaultSchema(schema)
            .locations("filesystem:" + folder)
            .load()
            .migrate();
}

void generate(String url, String schema, Path target) throws Exception {
    GenerationTool.generate(
            new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(
                            new Jdbc()
                                    .withDriver("org.postgresql.Driver")
                                    .withUrl(url)
                                    .withUser("postgres")
                                    .withPassword("postgres"))
                    .withGenerator(
                            new Generator()
                                    .withDatabase(
                                            new Database()
                                                    .withName(
                                                            "org.jooq.meta.postgres.PostgresDatabase")
                                                    .withInputSchema(schema)
                                                    .withIncludeRoutines(false)
                                                    .withIncludeExcludeColumns(true)
                                                    // Types that jOOQ does not know stand in
                                                    // generated columns and are used in conditions
                                                    // only.
                                                    .withExcludes(
                                                            "flyway_schema_history|.*\\.tree|.*\\.search"))
                                    .withGenerate(
                                            new Generate()
                                                    .withGeneratedAnnotation(false)
                                                    .withNullableAnnotation(true)
                                                    .withNullableAnnotationType(
                                                            "org.jspecify.annotations.Nullable"))
                                    .withTarget(
                                            new Target()
                                                    .withPackageName(
                                                            "vn.daihoi." + schema + ".internal.db")
                                                    .withDirectory(target.toString())
                                                    .withClean(false))));
}

String digest(Path migrations) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(migrations)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(migrations.relativize(file).toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
    }
    return HexFormat.of().formatHex(digest.digest());
}

void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
        return;
    }
    try (var paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }
}
