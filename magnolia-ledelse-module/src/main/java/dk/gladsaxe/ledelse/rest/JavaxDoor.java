package dk.gladsaxe.ledelse.rest;

import dk.gladsaxe.ledelse.delivery.ApiResponse;
import java.util.Optional;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HEAD;
import javax.ws.rs.OPTIONS;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** The API for engines of {@code javax.ws.rs}; word for word what {@link JakartaDoor} is for the others. */
public final class JavaxDoor {

    private final Answers answers;

    JavaxDoor(final Answers answers) {
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
