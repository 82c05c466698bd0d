package dk.gladsaxe.ledelse.embedded.security;

/**
 * What a user may do, from the access control lists of all the user's roles. The bits are Magnolia's.
 * Immutable, so safe for use by several threads.
 */
public interface Permissions {

    int ADD = 1;
    int SET = 2;
    int REMOVE = 4;
    int READ = 8;

    /** True when all the bits are granted on that path of that workspace. */
    boolean allows(String workspace, String path, int bits);

    /** True when that address (without context path) may be asked for by GET, or by any method when write is true. */
    boolean allowsUri(String uri, boolean write);
}
