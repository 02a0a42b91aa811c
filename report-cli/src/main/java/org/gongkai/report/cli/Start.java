package org.gongkai.report.cli;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/**
 * Where {@code java -jar} begins. Compiled for Java 8, so that an older JVM says what is missing instead of printing a
 * stack trace and ending with 1, which would mean that a report is invalid. Names nothing that is not in Java 8.
 */
public final class Start {

    private static final int NEEDED = 17;
    private static final int INTERNAL = 4;

    private Start() {}

    /** Runs {@link Gongkai}. */
    public static void main(String[] arguments) {
        String tooOld = tooOld(System.getProperty("java.specification.version", ""));
        if (!tooOld.isEmpty()) {
            end(tooOld);
            return;
        }
        try {
            Class.forName("org.gongkai.report.cli.Gongkai")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            end("internal error / 内部错误: " + e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            end("not complete, build it anew / 程序不完整, 请重新构建: " + e);
        }
    }

    /** What to say on a JVM of a version; empty where it will do. */
    static String tooOld(String specification) {
        return version(specification) < NEEDED
                ? "needs a JDK, 17 or newer, but runs on " + specification + " / 需要 JDK 17 或更新版本"
                : "";
    }

    /** 8 of "1.8", 17 of "17"; 0 where it is no version. */
    static int version(String specification) {
        String[] parts = specification.split("\\.");
        try {
            int first = Integer.parseInt(parts[0]);
            return first == 1 && parts.length > 1 ? Integer.parseInt(parts[1]) : first;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static void end(String problem) {
        PrintStream err = System.err;
        err.println("gongkai: " + problem);
        err.flush();
        System.exit(INTERNAL);
    }
}
