import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Replaces the invokedynamic equals, hashCode and toString of records with plain bytecode: {@code RecordMethods
 * FOLDER}. Java would link them in each run, which takes longer than making a page. It runs when the program is
 * packaged; the methods behave the same.
 */
public final class RecordMethods {
    private RecordMethods() {}

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
            files = walk.filter(it -> it.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            var node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.EXPAND_FRAMES);
            if ("java/lang/Record".equals(node.superName)) {
                node.methods.replaceAll(method -> written(node, method));
                var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
                node.accept(writer);
                Files.write(file, writer.toByteArray());
            }
        }
    }

    /** Copies a method, or generates it when it is one of the three. */
    private static MethodNode written(ClassNode record, MethodNode method) {
        for (var instruction : method.instructions) {
            if (instruction instanceof InvokeDynamicInsnNode left
                    && left.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
                var full = new MethodNode(method.access, method.name, method.desc, null, null);
                var code = new Body(record, left, full);
                switch (method.name) {
                    case "equals" -> code.compares();
                    case "hashCode" -> code.hashes();
                    case "toString" -> code.prints();
                    default -> throw new IllegalStateException(method.name);
                }
                return full;
            }
        }
        return method;
    }

    /** Generates one method. */
    private static final class Body extends GeneratorAdapter {
        private final Type self;
        /** Fields in the order of the components. */
        private final List<Handle> fields;

        Body(ClassNode record, InvokeDynamicInsnNode left, MethodVisitor method) {
            super(Opcodes.ASM9, method, Opcodes.ACC_PUBLIC, left.name, left.desc.replaceFirst("\\([^;]*;", "("));
            self = Type.getObjectType(record.name);
            fields = Stream.of(left.bsmArgs).skip(2).map(Handle.class::cast).toList();
        }

        private Type load(Handle field) {
            Type type = Type.getType(field.getDesc());
            getField(self, field.getName(), type);
            return type;
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        /** The box class of a primitive, whose compare and hashCode are used. */
        private static Type boxOf(Type type) {
            return switch (type.getSort()) {
                case Type.BOOLEAN -> Type.getType(Boolean.class);
                case Type.BYTE -> Type.getType(Byte.class);
                case Type.SHORT -> Type.getType(Short.class);
                case Type.CHAR -> Type.getType(Character.class);
                case Type.INT -> Type.getType(Integer.class);
                case Type.LONG -> Type.getType(Long.class);
                case Type.FLOAT -> Type.getType(Float.class);
                default -> Type.getType(Double.class);
            };
        }

        void compares() {
            var different = new Label();
            var other = new Label();
            loadThis();
            loadArg(0);
            ifCmp(Type.getType(Object.class), NE, other);
            push(true);
            returnValue();
            mark(other);
            visitFrame(Opcodes.F_NEW, 2, new Object[] {self.getInternalName(), "java/lang/Object"}, 0, new Object[0]);
            loadArg(0);
            instanceOf(self);
            ifZCmp(EQ, different);
            for (Handle field : fields) {
                loadThis();
                Type type = load(field);
                loadArg(0);
                checkCast(self);
                load(field);
                if (isPrimitive(type)) {
                    invokeStatic(boxOf(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
                    ifZCmp(NE, different);
                } else {
                    invokeStatic(
                            Type.getType(java.util.Objects.class),
                            Method.getMethod("boolean equals(Object, Object)"));
                    ifZCmp(EQ, different);
                }
            }
            push(true);
            returnValue();
            mark(different);
            visitFrame(Opcodes.F_NEW, 2, new Object[] {self.getInternalName(), "java/lang/Object"}, 0, new Object[0]);
            push(false);
            returnValue();
            endMethod();
        }

        void hashes() {
            push(0);
            for (Handle field : fields) {
                push(31);
                math(MUL, Type.INT_TYPE);
                loadThis();
                Type type = load(field);
                if (isPrimitive(type)) {
                    invokeStatic(boxOf(type), new Method("hashCode", Type.INT_TYPE, new Type[] {type}));
                } else {
                    invokeStatic(Type.getType(java.util.Objects.class), Method.getMethod("int hashCode(Object)"));
                }
                math(ADD, Type.INT_TYPE);
            }
            returnValue();
            endMethod();
        }

        void prints() {
            Type builder = Type.getType(StringBuilder.class);
            newInstance(builder);
            dup();
            invokeConstructor(builder, Method.getMethod("void <init>()"));
            String name = self.getInternalName();
            append(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1) + "[");
            String between = "";
            for (Handle field : fields) {
                append(between + field.getName() + "=");
                loadThis();
                Type type = load(field);
                if (isPrimitive(type)) {
                    invokeStatic(boxOf(type), new Method("toString", Type.getType(String.class), new Type[] {type}));
                } else {
                    invokeStatic(
                            Type.getType(String.class), Method.getMethod("String valueOf(Object)"));
                }
                appendTop();
                between = ", ";
            }
            append("]");
            invokeVirtual(builder, Method.getMethod("String toString()"));
            returnValue();
            endMethod();
        }

        private void append(String text) {
            push(text);
            appendTop();
        }

        private void appendTop() {
            invokeVirtual(Type.getType(StringBuilder.class), Method.getMethod("StringBuilder append(String)"));
        }
    }
}
