import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Compiles each lambda and method reference to a class of its own, like an anonymous class: {@code LambdaClasses
 * FOLDER}. Java would create these classes in each run, which takes ten times as long as loading them from the class
 * archive. It runs when the program is packaged; editors and quick tests see the classes as compiled.
 */
public final class LambdaClasses {
    /** Marker in the names of the generated classes. */
    private static final String MARK = "$$";

    private final Path folder;
    private final Map<String, ClassNode> classes = new TreeMap<>();

    private LambdaClasses(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        var all = new LambdaClasses(Path.of(args[0]));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(all.folder)) {
            files = walk.filter(it -> it.toString().endsWith(".class")).sorted().toList();
        }
        for (Path file : files) {
            if (file.toString().contains(MARK)) {
                // Left from an earlier build.
                Files.delete(file);
                continue;
            }
            var node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, 0);
            all.classes.put(node.name, node);
        }
        for (ClassNode host : List.copyOf(all.classes.values())) {
            all.replaceIn(host);
        }
        for (ClassNode node : all.classes.values()) {
            var writer = new ClassWriter(0);
            node.accept(writer);
            all.write(node.name, writer);
        }
    }

    private void write(String name, ClassWriter writer) throws IOException {
        Files.write(folder.resolve(name + ".class"), writer.toByteArray());
    }

    private void replaceIn(ClassNode host) throws IOException {
        int number = 0;
        for (MethodNode method : host.methods) {
            for (var instruction : method.instructions) {
                if (instruction instanceof InvokeDynamicInsnNode lambda
                        && lambda.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                        && lambda.bsm.getName().equals("metafactory")) {
                    String name = host.name + MARK + number++;
                    String nest = host.nestHostClass == null ? host.name : host.nestHostClass;
                    write(name, made(name, nest, host, lambda));
                    ClassNode head = classes.get(nest);
                    if (head.nestMembers == null) {
                        head.nestMembers = new ArrayList<>();
                    }
                    head.nestMembers.add(name);
                    method.instructions.set(
                            instruction, new MethodInsnNode(Opcodes.INVOKESTATIC, name, "of", lambda.desc, false));
                }
            }
        }
    }

    /** Generates a class with a field per captured value, and a factory method {@code of}. */
    private static ClassWriter made(String name, String nest, ClassNode host, InvokeDynamicInsnNode lambda) {
        Type self = Type.getObjectType(name);
        Type[] captured = Type.getArgumentTypes(lambda.desc);
        Type kind = Type.getReturnType(lambda.desc);
        var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                host.version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER,
                name,
                null,
                "java/lang/Object",
                new String[] {kind.getInternalName()});
        writer.visitNestHost(nest);
        for (int i = 0; i < captured.length; i++) {
            writer.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "f" + i, captured[i].getDescriptor(), null, null);
        }
        var constructor = new Method("<init>", Type.VOID_TYPE, captured);
        var init = new GeneratorAdapter(0, constructor, null, null, writer);
        init.loadThis();
        init.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
        for (int i = 0; i < captured.length; i++) {
            init.loadThis();
            init.loadArg(i);
            init.putField(self, "f" + i, captured[i]);
        }
        init.returnValue();
        init.endMethod();

        var of = new GeneratorAdapter(Opcodes.ACC_STATIC, new Method("of", kind, captured), null, null, writer);
        if (captured.length == 0) {
            writer.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL,
                    "ONE",
                    self.getDescriptor(),
                    null,
                    null);
            var start = new GeneratorAdapter(Opcodes.ACC_STATIC, new Method("<clinit>", "()V"), null, null, writer);
            start.newInstance(self);
            start.dup();
            start.invokeConstructor(self, constructor);
            start.putStatic(self, "ONE", self);
            start.returnValue();
            start.endMethod();
            of.getStatic(self, "ONE", self);
        } else {
            of.newInstance(self);
            of.dup();
            of.loadArgs();
            of.invokeConstructor(self, constructor);
        }
        of.returnValue();
        of.endMethod();
        body(writer, self, captured, lambda);
        writer.visitEnd();
        return writer;
    }

    /** Generates the method of the interface, which calls the body of the lambda. */
    private static void body(ClassWriter writer, Type self, Type[] captured, InvokeDynamicInsnNode lambda) {
        Type general = (Type) lambda.bsmArgs[0];
        Handle target = (Handle) lambda.bsmArgs[1];
        Type special = (Type) lambda.bsmArgs[2];
        var method = new GeneratorAdapter(
                Opcodes.ACC_PUBLIC, new Method(lambda.name, general.getDescriptor()), null, null, writer);
        Type owner = Type.getObjectType(target.getOwner());
        boolean creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        if (creates) {
            method.newInstance(owner);
            method.dup();
        }
        List<Type> wanted = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
        if (!creates && target.getTag() != Opcodes.H_INVOKESTATIC) {
            wanted.add(0, owner);
        }
        for (int i = 0; i < captured.length; i++) {
            method.loadThis();
            method.getField(self, "f" + i, captured[i]);
            convert(method, captured[i], wanted.get(i));
        }
        Type[] given = special.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            method.loadArg(i);
            convert(method, general.getArgumentTypes()[i], given[i]);
            convert(method, given[i], wanted.get(captured.length + i));
        }
        int opcode = switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
        method.visitMethodInsn(opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
        Type result = creates ? owner : Type.getReturnType(target.getDesc());
        if (general.getReturnType() == Type.VOID_TYPE) {
            if (result.getSize() == 2) {
                method.pop2();
            } else if (result.getSize() == 1) {
                method.pop();
            }
        } else {
            convert(method, result, general.getReturnType());
        }
        method.returnValue();
        method.endMethod();
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    /** Converts arguments and results as Java's own lambdas do: widen, box, unbox, cast. */
    private static void convert(GeneratorAdapter method, Type from, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            method.cast(from, to);
        } else if (isPrimitive(from)) {
            method.valueOf(from);
        } else if (isPrimitive(to)) {
            method.unbox(to);
        } else {
            method.checkCast(to);
        }
    }
}
