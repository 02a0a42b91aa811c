package org.gongkai.report.model;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs the tests of a class in a class loader of their own, which finds the third edition: the other tests of this
 * module see the national ones only. Static fields of such a class must be free of forms, since JUnit loads it, too.
 */
public final class WithThirdEdition implements InvocationInterceptor {

    private static final ClassLoader LOADER = loader();

    private static ClassLoader loader() {
        Path root = Path.of(System.getProperty("gongkai.root"));
        List<URL> places = new ArrayList<>();
        places.add(url(root.resolve("report-model/src/third-edition/resources")));
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(url(Path.of(place)));
        }
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What a static method without parameters returns in that class loader. */
    static Object call(Class<?> type, String method) throws ReflectiveOperationException {
        Method found = Class.forName(type.getName(), true, LOADER).getDeclaredMethod(method);
        found.setAccessible(true);
        return found.invoke(null);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        runInstead(invocation, test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> test, ExtensionContext context)
            throws Throwable {
        runInstead(invocation, test);
    }

    private static void runInstead(Invocation<Void> invocation, ReflectiveInvocationContext<Method> test)
            throws Throwable {
        invocation.skip();
        Class<?> type = Class.forName(test.getTargetClass().getName(), true, LOADER);
        Method method = type.getDeclaredMethod(
                test.getExecutable().getName(), test.getExecutable().getParameterTypes());
        method.setAccessible(true);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        try {
            method.invoke(constructor.newInstance(), test.getArguments().toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
