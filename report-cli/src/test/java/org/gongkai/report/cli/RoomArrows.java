package org.gongkai.report.cli;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which rooms, that is packages, of a module may know which others, written as lines {@code room → room room}. */
final class RoomArrows {

    private static final String ROOT = "org.gongkai.report.";

    private final Map<String, Set<String>> named;

    private RoomArrows(Map<String, Set<String>> named) {
        this.named = named;
    }

    static RoomArrows parse(String lines) {
        return new RoomArrows(lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("→", -1))
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> words(parts[1]))));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The rooms, that nobody named, of those classes. */
    List<String> unknownRooms(JavaClasses classes) {
        return classes.stream()
                .map(each -> room(each.getPackageName()))
                .filter(room -> !named.containsKey(room))
                .distinct()
                .sorted()
                .toList();
    }

    /** The dependencies within a module that no arrow names, each with the classes that have it. */
    Set<String> against(JavaClasses classes) {
        return classes.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(this::isAgainst)
                .map(each -> each.getOriginClass().getName() + " → "
                        + each.getTargetClass().getBaseComponentType().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The arrows that no class needs any more. */
    Set<String> idle(JavaClasses classes) {
        Set<String> idle = new TreeSet<>();
        named.forEach((from, rooms) -> rooms.forEach(to -> idle.add(from + " → " + to)));
        classes.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .forEach(each -> idle.remove(from(each) + " → " + to(each)));
        return idle;
    }

    private boolean isAgainst(Dependency dependency) {
        String from = from(dependency);
        String to = to(dependency);
        return !from.equals(to)
                && module(from).equals(module(to))
                && !named.getOrDefault(from, Set.of()).contains(to);
    }

    private static String from(Dependency dependency) {
        return room(dependency.getOriginClass().getPackageName());
    }

    private static String to(Dependency dependency) {
        return room(dependency.getTargetClass().getBaseComponentType().getPackageName());
    }

    private static String room(String packageName) {
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : packageName;
    }

    private static String module(String room) {
        return room.replaceFirst("\\..*", "");
    }
}
