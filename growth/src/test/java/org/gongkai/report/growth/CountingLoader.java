package org.gongkai.report.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads classes of the library, and of the parsers that it stands on, with counters in them. */
final class CountingLoader extends ClassLoader {

    private static final List<String> COUNTED = List.of(
            "org.gongkai.report.", "org.jsoup.", "org.commonmark.", "tools.jackson.core.", "org.snakeyaml.engine.");

    private CountingLoader(ClassLoader parent) {
        super(parent);
    }

    /** A use of the library that counts. */
    @SuppressWarnings("unchecked")
    static Consumer<byte[]> load(Class<? extends Consumer<byte[]>> use) {
        try {
            Class<?> counted = new CountingLoader(CountingLoader.class.getClassLoader()).loadClass(use.getName());
            return (Consumer<byte[]>) counted.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!isCounted(name)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : define(name);
        }
    }

    /** The counter itself is the one that the tests read. */
    private static boolean isCounted(String name) {
        return COUNTED.stream().anyMatch(name::startsWith) && !name.startsWith(Work.class.getName());
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counted = counted(bytes.readAllBytes());
            return defineClass(name, counted, 0, counted.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] counted(byte[] plain) {
        ClassReader reader = new ClassReader(plain);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new CountedMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }
}
