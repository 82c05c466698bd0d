package dk.gladsaxe.ledelse.delivery.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A client that keeps a copy of everything, the references of items expanded or not, and asks only for changes. */
final class Follower {

    final Map<String, JsonNode> copy = new TreeMap<>();
    final Map<String, JsonNode> expanded = new TreeMap<>();
    int restarts;
    private String address = "";

    /** Asks for one page; true when it then knows everything. */
    boolean ask(final Api api, final int limit) {
        final JsonNode answer = api.get(address.isEmpty() ? "changes?limit=" + limit : address);
        if (answer.path("status").asInt() == 410) {
            restarts++;
            address = answer.path("restart").asText();
            copy.clear();
            expanded.clear();
            return false;
        }
        answer.path("items").forEach(change -> take(change, api));
        final boolean upToDate = answer.path("next").isNull();
        address = upToDate ? "changes?limit=" + limit + "&since=" + answer.path("token").asText()
                : answer.path("next").asText();
        return upToDate;
    }

    private void take(final JsonNode change, final Api api) {
        final String key = change.path("type").asText() + " " + change.path("id").asText();
        if (change.path("change").asText().equals("deleted")) {
            copy.remove(key);
            expanded.remove(key);
        } else {
            copy.put(key, change.path("item"));
            expanded.put(key, expanded(change.path("item"), api));
        }
    }

    /** What a client that asks for everything anew has: all pages of all lists. */
    static Map<String, JsonNode> all(final Api api) {
        final Map<String, JsonNode> all = new TreeMap<>();
        list("frameworks", api, all);
        for (final JsonNode framework : Map.copyOf(all).values()) {
            list("relations?edition=" + framework.path("id").asText(), api, all);
            list("focus-points?edition=" + framework.path("id").asText(), api, all);
        }
        list("stories", api, all);
        list("questions", api, all);
        return all;
    }

    static Map<String, JsonNode> allExpanded(final Api api) {
        final Map<String, JsonNode> all = all(api);
        all.replaceAll((key, item) -> expanded(item, api));
        return all;
    }

    private static void list(final String first, final Api api, final Map<String, JsonNode> all) {
        String address = first;
        while (!address.isEmpty()) {
            final JsonNode page = api.get(address);
            page.path("items").forEach(item ->
                    all.put(item.path("type").asText() + " " + item.path("id").asText(), item));
            address = page.path("next").isNull() ? "" : page.path("next").asText();
        }
    }

    /**
     * The item with all its references expanded two deep. What refers to an expanded item is left out: the feed does not
     * tell of changes there.
     */
    private static JsonNode expanded(final JsonNode item, final Api api) {
        final String href = item.path("href").asText();
        final ObjectNode whole = (ObjectNode) api.get(
                href + (href.contains("?") ? "&" : "?") + "expand=" + api.expandable(item.path("type").asText()));
        whole.forEach(Follower::leaveOutLists);
        return whole;
    }

    private static void leaveOutLists(final JsonNode node) {
        if (node instanceof ObjectNode item && node.has("type")) {
            final List<String> lists = new ArrayList<>();
            item.fieldNames().forEachRemaining(name -> {
                if (item.path(name).has("total")) {
                    lists.add(name);
                }
            });
            item.remove(lists);
        }
        node.forEach(Follower::leaveOutLists);
    }
}
