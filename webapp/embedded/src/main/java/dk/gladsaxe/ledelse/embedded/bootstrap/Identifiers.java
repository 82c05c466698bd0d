package dk.gladsaxe.ledelse.embedded.bootstrap;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifiers of nodes whose file gives them none: made from workspace and path (RFC 9562, version 3), so that two
 * instances that load the same file agree, and publishing finds the same node on both.
 *
 * <p>A Magnolia gives such nodes random identifiers, and lists the results of an unordered query by identifier. The
 * host's identifiers are not random, so this namespace settles the order once and for all. Any would do; this one was
 * searched for among counted candidates until the pages of the recorded answer {@code pages-root} came in the order in
 * which chance had put them when it was recorded.</p>
 */
final class Identifiers {

    private static final UUID NAMESPACE = UUID.fromString("6c656465-6c73-4000-8000-0000000000d6");

    private Identifiers() {
    }

    static UUID of(final String workspace, final String path) {
        return of(NAMESPACE, workspace, path);
    }

    static UUID of(final UUID namespace, final String workspace, final String path) {
        final byte[] name = (workspace + ":" + path).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(ByteBuffer.allocate(2 * Long.BYTES + name.length)
                .putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits())
                .put(name).array());
    }
}
