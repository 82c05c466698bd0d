package dk.gladsaxe.ledelse.embedded.control;

/** Where a server that listens on an address of this machine is asked. */
public final class UrlHost {

    private UrlHost() {
    }

    /** The host part of a URL: the loopback address for all addresses, and IPv6 in brackets (RFC 3986, 3.2.2). */
    public static String of(final String address) {
        return switch (address) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::" -> "[::1]";
            default -> address.indexOf(':') >= 0 ? "[" + address + "]" : address;
        };
    }
}
