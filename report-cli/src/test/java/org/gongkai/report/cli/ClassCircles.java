package org.gongkai.report.cli;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Classes that reach each other in circles. A nested class counts as the class around it, and what the annotation
 * processor makes of a type (Immutable…, With…) counts as that type.
 */
final class ClassCircles {

    private static final String ROOT = "org.gongkai.report.";
    private static final Pattern NESTED = Pattern.compile("\\$.*");
    private static final Pattern GENERATED = Pattern.compile("\\.(?:Immutable|With)(?=[A-Z])");

    private final Map<String, Set<String>> arrows = new TreeMap<>();

    private ClassCircles() {}

    /** The largest sets of classes in which each reaches each other: {@code model.figure.Figure} and so on, sorted. */
    static Set<Set<String>> of(JavaClasses classes) {
        ClassCircles circles = new ClassCircles();
        classes.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .forEach(circles::add);
        return circles.all();
    }

    /** Circles written as lines: the room, then the names of its classes. */
    static Set<Set<String>> parse(String lines) {
        return lines.lines()
                .map(line -> List.of(line.strip().split("\\s+")))
                .map(words -> words.stream()
                        .skip(1)
                        .map(name -> words.get(0) + "." + name)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private void add(Dependency dependency) {
        if (dependency.getTargetClass().getPackageName().startsWith(ROOT)) {
            arrows.computeIfAbsent(name(dependency.getOriginClass()), key -> new TreeSet<>())
                    .add(name(dependency.getTargetClass()));
        }
    }

    private static String name(JavaClass type) {
        String outermost = NESTED.matcher(type.getBaseComponentType().getName()).replaceFirst("");
        return GENERATED.matcher(outermost.substring(ROOT.length())).replaceFirst(".");
    }

    private Set<Set<String>> all() {
        Map<String, Set<String>> reached = new TreeMap<>();
        arrows.keySet().forEach(each -> reached.put(each, reachedFrom(each)));
        return reached.keySet().stream()
                .map(each -> circle(each, reached))
                .filter(circle -> circle.size() > 1)
                .collect(Collectors.toSet());
    }

    private Set<String> reachedFrom(String start) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            for (String next : arrows.getOrDefault(open.pop(), Set.of())) {
                if (found.add(next)) {
                    open.push(next);
                }
            }
        }
        return found;
    }

    private static Set<String> circle(String each, Map<String, Set<String>> reached) {
        return reached.get(each).stream()
                .filter(other -> other.equals(each)
                        || reached.getOrDefault(other, Set.of()).contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
