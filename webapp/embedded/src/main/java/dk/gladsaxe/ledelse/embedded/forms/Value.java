package dk.gladsaxe.ledelse.embedded.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is filled in, free of how it was sent and of how it is stored. */
public sealed interface Value {

    /** Whether nothing is filled in. */
    boolean isEmpty();

    /**
     * A single value as text: a day as {@code 2026-11-26}, a day with time as {@code 2026-11-26T14:30}, a checked box as
     * {@code true} and an unchecked one as empty, a number with a full stop before its decimals.
     */
    record Single(String text) implements Value {

        public static final Single EMPTY = new Single("");

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /** Several values in their order. */
    record Several(List<Value> values) implements Value {

        public static final Several NONE = new Several(List.of());

        public Several {
            values = List.copyOf(values);
        }

        @Override
        public boolean isEmpty() {
            return values.stream().allMatch(Value::isEmpty);
        }
    }

    /**
     * Values of fields that belong together, by the names of their properties: for a field with languages {@code title}
     * in the default language and {@code title_en} in another.
     */
    record Group(Map<String, Value> values) implements Value {

        public static final Group NONE = new Group(Map.of());

        public Group {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public boolean isEmpty() {
            return values.values().stream().allMatch(Value::isEmpty);
        }

        public Optional<Value> get(final String property) {
            return Optional.ofNullable(values.get(property));
        }

        /** The text of a single value; empty when there is none. */
        public String text(final String property) {
            return values.get(property) instanceof Single single ? single.text() : "";
        }
    }
}
