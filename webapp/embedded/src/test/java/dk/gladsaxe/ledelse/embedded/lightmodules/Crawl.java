package dk.gladsaxe.ledelse.embedded.lightmodules;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Follows every link that is not closed to robots, to pages and to what they are made of. */
final class Crawl {

    private Crawl() {
    }

    /** Everything that can be reached from there, by its address, in the order of discovery. */
    static Map<String, ShownPage> from(final Running host, final String start) throws IOException, InterruptedException {
        final Map<String, ShownPage> found = new LinkedHashMap<>();
        final Deque<String> ahead = new ArrayDeque<>();
        ahead.add(start);
        while (!ahead.isEmpty()) {
            final String path = ahead.remove();
            if (!found.containsKey(path)) {
                final ShownPage page = ShownPage.at(host, path);
                found.put(path, page);
                if (page.isPage()) {
                    ahead.addAll(page.addresses());
                }
            }
        }
        return found;
    }
}
