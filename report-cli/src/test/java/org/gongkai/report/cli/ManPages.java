package org.gongkai.report.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The command's help as man pages: picocli writes AsciiDoc, which Asciidoctor makes into roff for the distribution. */
final class ManPages {

    /** picocli writes these in English only, and leaves a footer out that has no heading. */
    private static final Map<String, String> HEADINGS_ZH = new TreeMap<>(Map.of(
            "Name", "名称",
            "Synopsis", "用法",
            "Description", "说明",
            "Options", "选项",
            "Arguments", "参数",
            "Commands", "命令",
            "Exit status", "退出码",
            "Notes", "附注"));

    private ManPages() {}

    /**
     * Takes a directory and the version; the pages in English go into {@code en}, those in Chinese into {@code zh_CN}.
     */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Path directory = Path.of(arguments[0]);
        write(directory.resolve("en"), Locale.ENGLISH, arguments[1]);
        write(directory.resolve("zh_CN"), Locale.SIMPLIFIED_CHINESE, arguments[1]);
    }

    /** Writes the pages in one language. */
    static void write(Path directory, Locale locale, String version) throws IOException {
        CommandLine gongkai = Gongkai.commandLine(
                new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), locale, false, false),
                false);
        prepare(gongkai.getCommandSpec(), "gongkai " + version);
        Files.createDirectories(directory);
        generate(directory.toFile(), gongkai.getCommandSpec());
        boolean isChinese = locale.getLanguage().equals("zh");
        try (var pages = Files.list(directory)) {
            for (Path page : pages.toList()) {
                String text = withoutEmptySections(Files.readString(page));
                Files.writeString(page, isChinese ? translated(text) : text);
            }
        }
    }

    /** What a command is for stands in its name's section; few have a description or notes besides. */
    private static String withoutEmptySections(String page) {
        return page.replaceAll("(?m)^== .*\\n(?:\\[%hardbreaks]|//.*|\\s)*(?=^== |\\z)", "");
    }

    private static void prepare(CommandSpec spec, String version) {
        spec.versionProvider(null).version(version);
        spec.usageMessage().exitCodeListHeading("Exit status");
        if (spec.usageMessage().footer().length > 0) {
            spec.usageMessage().footerHeading("Notes");
        }
        spec.subcommands().values().forEach(command -> prepare(command.getCommandSpec(), version));
    }

    private static void generate(File directory, CommandSpec root) throws IOException {
        int code = ManPageGenerator.generateManPage(directory, null, new boolean[0], true, root);
        if (code != 0) {
            throw new IOException("no man pages: picocli says " + code);
        }
    }

    private static String translated(String page) {
        String text = page;
        for (Map.Entry<String, String> heading : HEADINGS_ZH.entrySet()) {
            text = text.replaceAll("(?m)^== " + heading.getKey() + "$", "== " + heading.getValue());
        }
        return text;
    }
}
