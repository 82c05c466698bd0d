package dk.gladsaxe.ledelse.embedded.rendering.content;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import org.apache.jackrabbit.commons.iterator.NodeIteratorAdapter;
import org.apache.jackrabbit.commons.iterator.PropertyIteratorAdapter;

/**
 * Puts a {@link View} over a JCR node: whatever is reached through the node (children, parents, properties, values)
 * is seen in the same view, so no way around the escaping leads through the JCR interfaces.
 */
final class NodeInView implements InvocationHandler {

    private final Item stored;
    private final View view;

    private NodeInView(final Item stored, final View view) {
        this.stored = stored;
        this.view = view;
    }

    static Node of(final Node stored, final View view) {
        return proxy(Node.class, new NodeInView(stored, view));
    }

    static Optional<View> view(final Node node) {
        return handler(node).map(handler -> handler.view);
    }

    static Node stored(final Node node) {
        return handler(node).map(handler -> (Node) handler.stored).orElse(node);
    }

    @Override
    public Object invoke(final Object proxy, final Method method, final Object[] arguments) throws Throwable {
        final Object[] given = arguments == null ? new Object[0] : arguments.clone();
        for (int index = 0; index < given.length; index++) {
            given[index] = handler(given[index]).map(handler -> (Object) handler.stored).orElse(given[index]);
        }
        if (stored instanceof Node node && given.length == 1 && given[0] instanceof String name) {
            given[0] = localised(node, method.getName(), name);
        }
        try {
            return seen(method, method.invoke(stored, given));
        } catch (final InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private String localised(final Node node, final String method, final String name) throws RepositoryException {
        if (view.language().isEmpty()) {
            return name;
        }
        return switch (method) {
            case "getProperty", "hasProperty" -> view.language().get().propertyName(node, name);
            case "getNode", "hasNode" -> view.language().get().childName(node, name);
            default -> name;
        };
    }

    private Object seen(final Method method, final Object result) {
        if (result instanceof Node node) {
            return of(node, view);
        } else if (result instanceof Property property) {
            return seen(property);
        } else if (method.getReturnType() == NodeIterator.class) {
            final NodeIterator nodes = (NodeIterator) result;
            final List<Node> seen = new ArrayList<>();
            while (nodes.hasNext()) {
                seen.add(of(nodes.nextNode(), view));
            }
            return new NodeIteratorAdapter(seen);
        } else if (method.getReturnType() == PropertyIterator.class) {
            final PropertyIterator properties = (PropertyIterator) result;
            final List<Property> seen = new ArrayList<>();
            while (properties.hasNext()) {
                seen.add(seen(properties.nextProperty()));
            }
            return new PropertyIteratorAdapter(seen);
        } else if (result instanceof Value value) {
            return seen(value);
        } else if (result instanceof Value[] values) {
            return Stream.of(values).map(this::seen).toArray(Value[]::new);
        }
        return result instanceof String text && method.getName().equals("getString") ? view.text(text) : result;
    }

    private Property seen(final Property property) {
        return proxy(Property.class, new NodeInView(property, view));
    }

    private Value seen(final Value value) {
        return proxy(Value.class, (proxy, method, arguments) -> {
            try {
                final Object result = method.invoke(value, arguments);
                return result instanceof String text ? view.text(text) : result;
            } catch (final InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static <T> T proxy(final Class<T> type, final InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Optional<NodeInView> handler(final Object object) {
        return object != null && Proxy.isProxyClass(object.getClass())
                && Proxy.getInvocationHandler(object) instanceof NodeInView handler
                ? Optional.of(handler) : Optional.empty();
    }
}
