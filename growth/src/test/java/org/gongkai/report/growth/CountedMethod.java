package org.gongkai.report.growth;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts a counter at the head of a method and at every jump back, and counted calls in the place of the JDK's. */
final class CountedMethod extends MethodVisitor {

    private static final String WORK = Type.getInternalName(Work.class);

    /** The counted calls by what they stand for: the owner is the first parameter, or what the method makes. */
    private static final Map<String, Method> COUNTED = new HashMap<>();

    static {
        Arrays.stream(Work.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() > 0)
                .forEach(method -> COUNTED.put(name(method), method));
    }

    private final Set<Label> passed = new HashSet<>();

    CountedMethod(MethodVisitor next) {
        super(Opcodes.ASM9, next);
    }

    private static String name(Method method) {
        return method.getName() + Type.getMethodDescriptor(method);
    }

    @Override
    public void visitCode() {
        super.visitCode();
        step();
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (passed.contains(label)) {
            step();
        }
        super.visitJumpInsn(opcode, label);
    }

    private void step() {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "step", "()V", false);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        String counted = counted(opcode, owner, descriptor);
        if (counted != null && COUNTED.containsKey(name + counted)) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, name, counted, false);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    /** The descriptor that a counted call has for this one. */
    private static @org.jspecify.annotations.Nullable String counted(int opcode, String owner, String descriptor) {
        return switch (opcode) {
            case Opcodes.INVOKEVIRTUAL, Opcodes.INVOKEINTERFACE -> "(L" + owner + ";" + descriptor.substring(1);
            case Opcodes.INVOKESTATIC -> owner.equals("java/text/Normalizer") ? descriptor : null;
            default -> null;
        };
    }
}
