package openbook.handout.template;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.BaseObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks up a name in the nearest view record only. Mustache would search the outer views too (and print the patient's
 * name where an exercise lacks one), and print nothing for an unknown name.
 */
final class StrictObjectHandler extends BaseObjectHandler {
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.put(component.getName(), component);
            }
            return components;
        }
    };

    @Override
    public Wrapper find(String name, List<Object> scopes) {
        return given -> value(name, given);
    }

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        return scopes -> value(name, scopes);
    }

    private static @Nullable Object value(String name, List<Object> scopes) {
        if (name.equals(".")) {
            return scopes.get(scopes.size() - 1);
        }
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Object scope = scopes.get(i);
            if (scope instanceof Record) {
                RecordComponent component = COMPONENTS.get(scope.getClass()).get(name);
                if (component == null) {
                    break;
                }
                try {
                    Object value = component.getAccessor().invoke(scope);
                    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new MustacheException(e);
                }
            }
        }
        throw new MustacheException("no value is called " + name);
    }
}
