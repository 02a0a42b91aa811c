package org.gongkai.report.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The arguments as the command has them, {@code --port 9000}, in the words of Spring; what is none of them stays. The
 * name of the command may stand before them: not every shell can take it away.
 */
final class ServiceArguments {

    private static final String COMMAND = "serve";
    private static final Map<String, String> NAMES =
            Map.of("--port", "--server.port", "--address", "--server.address", "--token", "--gongkai.service.token");

    private ServiceArguments() {}

    static String[] of(String... arguments) {
        List<String> all = new ArrayList<>();
        int first = arguments.length > 0 && arguments[0].equals(COMMAND) ? 1 : 0;
        for (int at = first; at < arguments.length; at++) {
            int sign = arguments[at].indexOf('=');
            String name = sign < 0 ? arguments[at] : arguments[at].substring(0, sign);
            if (!NAMES.containsKey(name)) {
                all.add(arguments[at]);
            } else if (sign >= 0) {
                all.add(NAMES.get(name) + arguments[at].substring(sign));
            } else if (at + 1 < arguments.length) {
                at++;
                all.add(NAMES.get(name) + '=' + arguments[at]);
            }
        }
        return all.toArray(String[]::new);
    }
}
