package dk.gladsaxe.ledelse.embedded.repository;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.persistence.pool.H2PersistenceManager;
import org.apache.jackrabbit.core.util.db.CheckSchemaOperation;
import org.apache.jackrabbit.core.util.db.StreamWrapper;

/**
 * Jackrabbit's persistence in H2, made fit for H2 2.x. There a {@code varbinary} holds one megabyte at most (it was two
 * gigabytes in 1.x, which Jackrabbit's own tables are written for), so a node with long texts or very many children
 * could not be saved. Here bundles are {@code blob}s, and are handed over as streams, which have no such limit.
 */
public final class LargeBundlePersistenceManager extends H2PersistenceManager {

    @Override
    protected CheckSchemaOperation createCheckSchemaOperation() {
        return new CheckSchemaOperation(
                conHelper, getClass().getResourceAsStream("h2.ddl"), getSchemaObjectPrefix() + "BUNDLE")
                .addVariableReplacement(
                        CheckSchemaOperation.SCHEMA_OBJECT_PREFIX_VARIABLE, getSchemaObjectPrefix());
    }

    @Override
    protected Object[] createParams(final NodeId id, final Object value, final boolean before) {
        final Object[] params = super.createParams(id, value, before);
        return value instanceof final byte[] bytes
                ? Arrays.stream(params).map(param -> param == value ? stream(bytes) : param).toArray()
                : params;
    }

    private static StreamWrapper stream(final byte[] bytes) {
        return new StreamWrapper(new ByteArrayInputStream(bytes), bytes.length);
    }
}
