package vn.daihoi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import vn.daihoi.pages.Texts;
import vn.daihoi.platform.DataDirectory;
import vn.daihoi.platform.Database;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Commands that start the platform without its pages, on a data directory of their own.
class AdminCommandsTest {

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void refuseALoginThatNobodyCanType() {
        assertThat(run("admin", "create", "--login", "bí thư", "--name", "Lê Văn Thử"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("bí thư");
    }

    @Test
    void makeAnAdministratorAndFindTheTampering() throws SQLException {
        assertThat(run("admin", "create", "--login", "Thu.Le", "--name", "Lê Văn Thử")).isZero();
        assertThat(out.toString()).contains("thu.le", "http://localhost:8080/sign-in/link/");
        assertThat(acts())
                .containsExactly(
                        "accounts.person.created command-line",
                        "accounts.role.granted command-line",
                        "accounts.link.issued command-line");
        assertThat(run("verify")).isZero();
        tamper();
        assertThat(run("verify")).isEqualTo(1);
        assertThat(out.toString()).contains("mục 2 đã bị sửa");
    }

    @Test
    void takeAnImportOfUnitsDownAndRefuseAFaultyFileBeforeTheDatabaseStarts() throws Exception {
        Path file = folder.resolveSibling(folder.getFileName() + ".csv");
        Files.writeString(file, "code,parent_code,level,name,full_name\n90,,province,An,\n");
        long start = System.nanoTime();
        assertThat(run("units", "import", file.toString(), "--valid-from", "2024-02-01"))
                .isEqualTo(2);
        assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(2);
        assertThat(err.toString()).contains("full_name");
        assertThat(folder.resolve("postgres")).doesNotExist();

        Files.writeString(file, "code,parent_code,level,name,full_name\n90,,province,An,Tỉnh An\n");
        assertThat(run("units", "import", file.toString(), "--valid-from", "2024-02-01")).isZero();
        assertThat(acts()).containsExactly("organization.register.read command-line");
    }

    private List<String> acts() throws SQLException {
        var acts = new ArrayList<String>();
        try (var directory = DataDirectory.open(folder);
                var database = Database.open(directory, Map.of());
                var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select act, origin from audit.entry order by seq")) {
            while (rows.next()) {
                acts.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return acts;
    }

    private void tamper() throws SQLException {
        try (var directory = DataDirectory.open(folder);
                var database = Database.open(directory, Map.of());
                var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("update audit.entry set after = '{}' where seq = 2");
        }
    }

    private int run(String... arguments) {
        CommandLine tool = CommandLineTool.commandLine(Texts.in(Texts.VIETNAMESE));
        tool.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        var all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.toString();
        return tool.execute(all);
    }
}
