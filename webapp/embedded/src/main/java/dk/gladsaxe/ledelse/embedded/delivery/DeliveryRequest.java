package dk.gladsaxe.ledelse.embedded.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.delivery.content.AnswerLanguage;
import dk.gladsaxe.ledelse.embedded.delivery.content.ContentWriter;
import dk.gladsaxe.ledelse.embedded.delivery.content.Links;
import dk.gladsaxe.ledelse.embedded.delivery.content.NodeBudget;
import dk.gladsaxe.ledelse.embedded.delivery.content.NodeTypeSet;
import dk.gladsaxe.ledelse.embedded.delivery.content.PropertySelection;
import dk.gladsaxe.ledelse.embedded.delivery.content.Sessions;
import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import dk.gladsaxe.ledelse.embedded.delivery.query.Filter;
import dk.gladsaxe.ledelse.embedded.delivery.query.NodeQuery;
import dk.gladsaxe.ledelse.embedded.delivery.query.NodeQueryParser;
import dk.gladsaxe.ledelse.embedded.delivery.query.NodeSearch;
import dk.gladsaxe.ledelse.embedded.delivery.query.SortKey;
import dk.gladsaxe.ledelse.embedded.links.ContentAddresses;
import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** One request to one endpoint: reads a node, its child nodes, or queries. Used by one thread. */
final class DeliveryRequest {

    private static final String CHILDREN = "@nodes";
    /** JCR's other spelling of names, <code>{uri}name</code>: with it, every name would have two. */
    private static final String EXPANDED = "{";
    private static final Pattern SLASHES = Pattern.compile("/+");

    private final Exchange exchange;
    private final EndpointDefinition.Delivery endpoint;
    private final AnswerLanguage language;
    private final Sessions sessions;
    private final NodeTypeSet types;

    DeliveryRequest(
            final Exchange exchange, final EndpointDefinition.Delivery endpoint, final AnswerLanguage language) {
        this.exchange = exchange;
        this.endpoint = endpoint;
        this.language = language;
        this.sessions = new Sessions(exchange.instance().workspaces().names(),
                endpoint.bypassWorkspaceAcls() ? exchange::systemSession : exchange::session);
        this.types = NodeTypeSet.of(session(), endpoint.nodeTypes(), endpoint.strict());
    }

    /**
     * The body of the answer, wholly made before any of it is sent.
     *
     * @param rest what follows the endpoint's path
     */
    byte[] answer(final String rest) throws IOException {
        if (endpoint.nodeTypes().isEmpty()) {
            throw new DeliveryFailure(ErrorCode.NOT_FOUND,
                    endpoint.path() + " gives no content: " + endpoint.origin() + " names no node types");
        }
        final ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (JsonGenerator json = Answer.JSON.createGenerator(body)) {
            if (rest.endsWith("/" + CHILDREN) || rest.length() > CHILDREN.length() && rest.endsWith(CHILDREN)) {
                children(json, rest.substring(0, rest.length() - CHILDREN.length()));
            } else if (SLASHES.matcher(rest).replaceAll("").isEmpty()) {
                query(json);
            } else {
                read(json, rest);
            }
        }
        return body.toByteArray();
    }

    private void read(final JsonGenerator json, final String rest) throws IOException {
        final Node node = node(rest);
        if (!types.matches(node)) {
            throw new DeliveryFailure(ErrorCode.NOT_FOUND, rest + " is not among what this endpoint gives");
        }
        writer(json, PropertySelection.of(endpoint)).write(node);
    }

    private void children(final JsonGenerator json, final String rest) throws IOException {
        final Node parent = node(rest);
        final ContentWriter writer = writer(json, PropertySelection.of(endpoint));
        json.writeStartArray();
        for (final NodeIterator nodes = Jcr.get(parent::getNodes); nodes.hasNext();) {
            final Node child = nodes.nextNode();
            if (types.matches(child)) {
                writer.write(child);
            }
        }
        json.writeEndArray();
    }

    private void query(final JsonGenerator json) throws IOException {
        final NodeQuery query = new NodeQueryParser(endpoint).parse(exchange.parameters());
        refuseWithheld(query);
        final NodeSearch.Found found = new NodeSearch(session()).run(endpoint, types.names(), query);
        final ContentWriter writer = writer(json, PropertySelection.of(endpoint)
                .narrowed(names("properties"), names("excludeProperties")));
        json.writeStartObject();
        json.writeNumberField("total", found.total());
        json.writeNumberField("offset", query.offset());
        json.writeNumberField("limit", query.limit());
        json.writeArrayFieldStart("results");
        for (final Node node : found.nodes()) {
            writer.write(node);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    // Else a filter such as name[like]=A% would tell, letter by letter, what the endpoint keeps to itself.
    private void refuseWithheld(final NodeQuery query) {
        final PropertySelection shown = PropertySelection.of(endpoint);
        Stream.concat(query.filters().stream().map(Filter::property), query.order().stream().map(SortKey::property))
                .forEach(property -> {
                    if (property.startsWith(EXPANDED)) {
                        throw new DeliveryFailure(ErrorCode.INVALID_QUERY,
                                property + ": write the name of a property as the answers have it");
                    }
                    if (shown.withholds(property)) {
                        throw new DeliveryFailure(ErrorCode.INVALID_QUERY,
                                property + ": this endpoint does not give it, and so cannot be asked about it");
                    }
                });
    }

    private Node node(final String rest) {
        if (exchange.parameters().containsKey("version")) {
            throw new DeliveryFailure(ErrorCode.BAD_REQUEST, "version: earlier versions are not delivered here");
        }
        final String path = SLASHES.matcher(endpoint.rootPath() + "/" + rest + "/").replaceAll("/");
        try {
            return session().getNode(path.length() > 1 ? path.substring(0, path.length() - 1) : path);
        } catch (final RepositoryException e) {
            throw new DeliveryFailure(ErrorCode.PATH_NOT_FOUND, rest, e);
        }
    }

    private List<String> names(final String parameter) {
        return exchange.parameters().getOrDefault(parameter, List.of()).stream()
                .flatMap(text -> Arrays.stream(text.split(","))).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
    }

    private ContentWriter writer(final JsonGenerator json, final PropertySelection selection) {
        return new ContentWriter(json, endpoint, selection, sessions,
                new Links(addresses(), origin(), language), new NodeBudget());
    }

    private ContentAddresses addresses() {
        return new ContentAddresses(
                exchange.instance().contextPath(), exchange.instance().definitions().site().defaultLocale());
    }

    private String origin() {
        final String url = exchange.request().getRequestURL().toString();
        return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
    }

    private Session session() {
        return sessions.on(endpoint.workspace());
    }
}
