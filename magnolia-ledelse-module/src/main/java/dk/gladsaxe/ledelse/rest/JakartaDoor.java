package dk.gladsaxe.ledelse.rest;

import dk.gladsaxe.ledelse.delivery.ApiResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The API for engines of {@code jakarta.ws.rs}; word for word what {@link JavaxDoor} is for the others. */
public final class JakartaDoor {

    private final Answers answers;

    JakartaDoor(final Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path(LedelseEndpoint.EVERYTHING)
    public Response get(@Context final UriInfo uri, @Context final HttpHeaders headers) {
        final ApiResponse answer = answers.get(() -> call(uri, headers));
        return answer.body().length == 0 ? head(answer).build() : head(answer).entity(answer.body()).build();
    }

    @HEAD
    @Path(LedelseEndpoint.EVERYTHING)
    public Response head(@Context final UriInfo uri, @Context final HttpHeaders headers) {
        return head(answers.get(() -> call(uri, headers))).build();
    }

    @OPTIONS
    @Path(LedelseEndpoint.EVERYTHING)
    public Response options() {
        return head(answers.options()).build();
    }

    @POST
    @Path(LedelseEndpoint.EVERYTHING)
    public Response post() {
        return refused("POST");
    }

    @PUT
    @Path(LedelseEndpoint.EVERYTHING)
    public Response put() {
        return refused("PUT");
    }

    @PATCH
    @Path(LedelseEndpoint.EVERYTHING)
    public Response patch() {
        return refused("PATCH");
    }

    @DELETE
    @Path(LedelseEndpoint.EVERYTHING)
    public Response delete() {
        return refused("DELETE");
    }

    private static Call call(final UriInfo uri, final HttpHeaders headers) {
        return new Call(uri.getBaseUri(), uri.getPath(false), uri.getRequestUri(),
                Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH)),
                Optional.ofNullable(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING)));
    }

    private Response refused(final String method) {
        final ApiResponse answer = answers.refusal(method);
        return head(answer).entity(answer.body()).build();
    }

    private static Response.ResponseBuilder head(final ApiResponse answer) {
        final Response.ResponseBuilder head = Response.status(answer.status());
        answer.headers().forEach(head::header);
        return answer.body().length == 0 ? head : head.header(HttpHeaders.CONTENT_LENGTH, answer.body().length);
    }
}
