package dk.gladsaxe.ledelse.embedded.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One walk through everything the API links to, in both languages. For one thread. */
final class Crawl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;
    private final BaseUrl base;
    private final Links links;
    private final ExportProgress progress;
    private final Set<String> known = new HashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();
    private final List<String> missing = new ArrayList<>();
    private final Description description;

    Crawl(final Api api, final BaseUrl base, final ExportProgress progress) {
        this.api = api;
        this.base = base;
        this.links = new Links(base);
        this.progress = progress;
        this.description = Description.of(json(api.get(base.root() + "/openapi.json").orElseThrow()));
    }

    /** An address to ask; one that is only tried may lead to nothing. */
    private record Step(String address, boolean tried) {
    }

    /** Asks every address once, and hands each answer over. */
    void walk(final Consumer<Answer> taken) {
        description.beginnings().forEach(each -> add(each.isEmpty() ? base.root() : base.root() + "/" + each, false));
        for (long done = 0; !open.isEmpty(); done++) {
            progress.at("written", done, known.size());
            final Step step = open.remove();
            final Optional<Answer> answer = api.get(step.address());
            if (answer.isPresent()) {
                taken.accept(answer.get());
                follow(answer.get());
            } else if (!step.tried()) {
                missing.add(step.address());
            }
        }
    }

    /** The addresses that something led to and where nothing was. */
    List<String> missing() {
        return Collections.unmodifiableList(missing);
    }

    /** The addresses that are no files, because each client is answered differently. */
    Set<String> leftOut() {
        return description.leftOut().stream().map(each -> base.root() + "/" + each).collect(Collectors.toSet());
    }

    private void follow(final Answer answer) {
        if (answer.type().endsWith("json") && description.leadsOn(path(answer.address()))) {
            final JsonNode body = json(answer);
            links.in(body).forEach(each -> add(each, false));
            links.otherNames(body).forEach(each -> add(each, true));
        }
    }

    private void add(final String address, final boolean tried) {
        if (!known.contains(address) && description.exports(path(address))) {
            known.add(address);
            open.add(new Step(address, tried));
            // A cursor belongs to its language: the pages in the other one come with a cursor of their own.
            if (description.hasLanguages(path(address)) && !address.contains("lang=") && !address.contains("cursor=")) {
                add(address + (address.contains("?") ? "&" : "?") + "lang=en", tried);
            }
        }
    }

    /** From the API's root on, without the query. */
    private String path(final String address) {
        final String path = address.split("\\?", 2)[0].substring(base.root().length());
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static JsonNode json(final Answer answer) {
        try {
            return JSON.readTree(answer.plain().body());
        } catch (final IOException e) {
            throw new UncheckedIOException("the API answers " + answer.address() + " with JSON that cannot be read", e);
        }
    }
}
