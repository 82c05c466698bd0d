package dk.gladsaxe.ledelse.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.publishing.Publisher.Scope;
import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Publishing")
class PublisherTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String SITE = """
            site:
              jcr:primaryType: mgnl:page
              title: Forside
              main:
                jcr:primaryType: mgnl:area
                '0': {jcr:primaryType: mgnl:component, text: et}
                '1': {jcr:primaryType: mgnl:component, text: to}
              about: {jcr:primaryType: mgnl:page, title: Om}
              news: {jcr:primaryType: mgnl:page, title: Nyt}
            """;

    private final TestRepository authorRepository = TestRepository.create();
    private final TestRepository publicRepository = TestRepository.create();
    private final Publisher publisher =
            new Publisher(authorRepository, publicRepository, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Session author = authorRepository.lasting("website");
    private final Session visitors = publicRepository.lasting("website");

    @BeforeEach
    void content() {
        authorRepository.bootstrap("website.site.yaml", SITE);
    }

    @AfterEach
    void close() {
        authorRepository.close();
        publicRepository.close();
    }

    @Test
    void copiesTheNodeWithWhatBelongsToItUnderTheSameIdentifiers() throws RepositoryException {
        assertThat(publish("/site", Scope.NODE)).isEqualTo(new Publication(1, 0, 0, 0));
        assertThat(visitors.getNode("/site/main/1").getIdentifier())
                .isEqualTo(author.getNode("/site/main/1").getIdentifier());
        assertThat(visitors.getProperty("/site/main/1/text").getString()).isEqualTo("to");
        assertThat(children(visitors.getNode("/site"))).containsExactly("main");
    }

    @Test
    void copiesSubPagesInOrderWhenTheTreeIsAskedFor() throws RepositoryException {
        assertThat(publish("/site", Scope.TREE)).isEqualTo(new Publication(3, 0, 0, 0));
        assertThat(children(visitors.getNode("/site"))).containsExactly("main", "about", "news");
        assertThat(tree(visitors, "/site")).isEqualTo(tree(author, "/site"));
    }

    @Test
    void changesNothingTheSecondTime() throws RepositoryException {
        publish("/site", Scope.TREE);
        assertThat(publish("/site", Scope.TREE)).isEqualTo(new Publication(0, 0, 3, 0));
    }

    @Test
    void followsChangesOfPropertiesAndBelongings() throws RepositoryException {
        publish("/site", Scope.TREE);
        final Node site = author.getNode("/site");
        site.setProperty("title", "Ny forside");
        site.setProperty("tags", new String[] {"a", "b"});
        site.getNode("main/0").remove();
        author.move("/site/main/1", "/site/main/0");
        site.getNode("main").addNode("2", "mgnl:component").setProperty("text", "tre");
        site.addMixin("mgnl:hasVersion");
        author.save();
        assertThat(publish("/site", Scope.NODE)).isEqualTo(new Publication(0, 1, 0, 0));
        assertThat(tree(visitors, "/site")).isEqualTo(tree(author, "/site"));
        site.getProperty("tags").remove();
        site.setProperty("tags", "én");
        site.getProperty("title").remove();
        site.removeMixin("mgnl:hasVersion");
        author.save();
        publish("/site", Scope.NODE);
        assertThat(tree(visitors, "/site")).isEqualTo(tree(author, "/site"));
    }

    @Test
    void followsBelongingsThatChangePlaces() throws RepositoryException {
        publish("/site", Scope.NODE);
        author.move("/site/main/0", "/site/main/x");
        author.move("/site/main/1", "/site/main/0");
        author.move("/site/main/x", "/site/main/1");
        author.getNode("/site/main").orderBefore("1", "0");
        author.save();
        publish("/site", Scope.NODE);
        assertThat(tree(visitors, "/site/main")).isEqualTo(tree(author, "/site/main"));
        assertThat(children(visitors.getNode("/site/main"))).containsExactly("1", "0");
    }

    @Test
    void followsMovesAndRenamesByIdentifier() throws RepositoryException {
        publish("/site", Scope.TREE);
        author.move("/site/news", "/site/about/latest");
        author.save();
        assertThat(publish("/site/about/latest", Scope.NODE)).isEqualTo(new Publication(0, 1, 0, 0));
        assertThat(visitors.nodeExists("/site/news")).isFalse();
        assertThat(visitors.getProperty("/site/about/latest/title").getString()).isEqualTo("Nyt");
    }

    @Test
    void letsPagesChangePlaces() throws RepositoryException {
        publish("/site", Scope.TREE);
        author.move("/site/about", "/site/x");
        author.move("/site/news", "/site/about");
        author.move("/site/x", "/site/news");
        author.save();
        publish("/site/about", Scope.NODE);
        assertThat(visitors.getProperty("/site/about/title").getString()).isEqualTo("Nyt");
        assertThat(visitors.getProperty("/site/news/title").getString()).isEqualTo("Om");
    }

    @Test
    void replacesWhatTheAuthorHasDeletedAndMadeAnewAndKeepsThePagesBelow() throws RepositoryException {
        author.getNode("/site/about").addNode("team", "mgnl:page").setProperty("title", "Hold");
        author.save();
        publish("/site", Scope.TREE);
        author.move("/site/about/team", "/site/team");
        author.getNode("/site/about").remove();
        author.getNode("/site").addNode("about", "mgnl:page").setProperty("title", "Om igen");
        author.save();
        assertThat(publish("/site/about", Scope.NODE)).isEqualTo(new Publication(1, 0, 0, 1));
        assertThat(visitors.getProperty("/site/about/title").getString()).isEqualTo("Om igen");
        assertThat(visitors.getProperty("/site/team/title").getString()).isEqualTo("Hold");
    }

    @Test
    void keepsTheOrderOfSiblings() throws RepositoryException {
        publish("/site", Scope.NODE);
        publish("/site/news", Scope.NODE);
        publish("/site/about", Scope.NODE);
        assertThat(children(visitors.getNode("/site"))).containsExactly("main", "about", "news");
        author.getNode("/site").orderBefore("news", "about");
        author.save();
        assertThat(publish("/site/news", Scope.NODE)).isEqualTo(new Publication(0, 1, 0, 0));
        assertThat(children(visitors.getNode("/site"))).containsExactly("main", "news", "about");
    }

    @Test
    void makesTheFoldersAboveButNoPages() throws RepositoryException {
        author.getRootNode().addNode("folder", "mgnl:folder").addNode("inner", "mgnl:folder")
                .addNode("item", "mgnl:content").setProperty("title", "Emne");
        author.save();
        assertThat(publish("/folder/inner/item", Scope.NODE)).isEqualTo(new Publication(3, 0, 0, 0));
        assertThat(visitors.getNode("/folder").getPrimaryNodeType().getName()).isEqualTo("mgnl:folder");
        assertThat(author.getNode("/folder").getProperty("mgnl:activationStatus").getString()).isEqualTo("true");
        assertThatThrownBy(() -> publish("/site/about", Scope.NODE)).isInstanceOf(NotPublishable.class)
                .hasMessageContaining("/site/about").hasMessageContaining("publish that first");
        assertThat(author.getNode("/site/about").hasProperty("mgnl:activationStatus")).isFalse();
    }

    @Test
    void recordsWhenAndByWhom() throws RepositoryException {
        publish("/site", Scope.NODE);
        for (final String path : List.of("/site", "/site/main", "/site/main/0")) {
            for (final Session session : List.of(author, visitors)) {
                final Node node = session.getNode(path);
                assertThat(node.getProperty("mgnl:lastActivated").getDate().toInstant()).isEqualTo(NOW);
                assertThat(node.getProperty("mgnl:lastActivatedBy").getString()).isEqualTo("editor");
                assertThat(node.getProperty("mgnl:activationStatus").getString()).isEqualTo("true");
            }
        }
        assertThat(author.getNode("/site/about").hasProperty("mgnl:lastActivated")).isFalse();
    }

    @Test
    void leavesBothAsTheyWereWhenThePublicInstanceCannotSave() throws RepositoryException {
        final Node target = author.getRootNode().addNode("target", "mgnl:page");
        author.getNode("/site").setProperty("reference", target);
        author.save();
        assertThatThrownBy(() -> publish("/site", Scope.NODE)).isInstanceOf(RepositoryFailure.class);
        assertThat(visitors.nodeExists("/site")).isFalse();
        assertThat(author.getNode("/site").hasProperty("mgnl:lastActivated")).isFalse();
    }

    @Test
    void takesBackThePageWithAllBelow() throws RepositoryException {
        publish("/site", Scope.TREE);
        assertThat(publisher.unpublish("website", "/site", "editor")).isEqualTo(new Publication(0, 0, 0, 3));
        assertThat(visitors.nodeExists("/site")).isFalse();
        assertThat(author.getNode("/site/about").getProperty("mgnl:activationStatus").getString()).isEqualTo("false");
        assertThat(publisher.unpublish("website", "/site", "editor")).isEqualTo(Publication.NONE);
    }

    @Test
    void takesBackWhatTheAuthorHasDeleted() throws RepositoryException {
        publish("/site", Scope.TREE);
        author.getNode("/site").remove();
        author.save();
        assertThat(publisher.unpublish("website", "/site", "editor").removed()).isEqualTo(3);
        assertThat(visitors.nodeExists("/site")).isFalse();
    }

    @Test
    void refusesWhatIsNotThereOrNotForThePublic() {
        assertThatThrownBy(() -> publish("/nowhere", Scope.NODE)).isInstanceOf(NotPublishable.class)
                .hasMessageContaining("website:/nowhere");
        assertThatThrownBy(() -> publish("nowhere", Scope.NODE)).isInstanceOf(NotPublishable.class);
        assertThatThrownBy(() -> publisher.unpublish("website", "/", "editor")).isInstanceOf(NotPublishable.class);
        assertThatThrownBy(() -> publisher.publish("users", "/system", Scope.TREE, "editor"))
                .isInstanceOf(NotPublishable.class).hasMessageContaining("users").hasMessageContaining("website");
    }

    @Test
    void bringsTheAssetsThatAPageShows() throws RepositoryException {
        final Session assets = authorRepository.lasting("dam");
        final Node asset = assets.getRootNode().addNode("images", "mgnl:folder").addNode("picture", "mgnl:asset");
        final Node file = asset.addNode("jcr:content", "mgnl:resource");
        file.setProperty("jcr:data", assets.getValueFactory().createBinary(
                new ByteArrayInputStream("billede".repeat(1000).getBytes(StandardCharsets.UTF_8))));
        assets.save();
        author.getNode("/site/main/0").setProperty("image", "jcr:" + asset.getIdentifier());
        author.getNode("/site/main/1").setProperty("image", "jcr:99999999-0000-4000-8000-000000000000");
        author.save();
        assertThat(publish("/site", Scope.NODE)).isEqualTo(new Publication(3, 0, 0, 0));
        final Session visitorsAssets = publicRepository.lasting("dam");
        assertThat(visitorsAssets.getProperty("/images/picture/jcr:content/jcr:data").getBinary().getSize())
                .isEqualTo(7000);
        assertThat(publish("/site", Scope.NODE)).isEqualTo(new Publication(0, 0, 2, 0));
    }

    @Test
    void publishesEveryWorkspaceOfContentAndNoOther() throws RepositoryException {
        authorRepository.workspaces("stories").bootstrap("stories.one.yaml", "one: {jcr:primaryType: mgnl:content}");
        publicRepository.workspaces("stories");
        final Map<String, Publication> progress = new LinkedHashMap<>();
        final Publication all = publisher.publishAll("editor", progress::put);
        assertThat(progress.keySet()).containsExactly("dam", "stories", "website");
        assertThat(all).isEqualTo(new Publication(4, 0, 0, 0));
        assertThat(publicRepository.lasting("stories").nodeExists("/one")).isTrue();
        assertThat(publisher.publishAll("editor", progress::put)).isEqualTo(new Publication(0, 0, 4, 0));
    }

    @Test
    void updatesInPlaceWhatBothInstancesWereBootstrappedWith() throws RepositoryException {
        publicRepository.bootstrap("website.site.yaml", SITE);
        author.getNode("/site/about").setProperty("title", "Om os");
        author.save();
        assertThat(publisher.publishAll("editor", (workspace, done) -> { }))
                .isEqualTo(new Publication(0, 1, 2, 0));
    }

    private Publication publish(final String path, final Scope scope) {
        return publisher.publish("website", path, scope, "editor");
    }

    private static List<String> children(final Node node) throws RepositoryException {
        final List<String> names = new ArrayList<>();
        for (final Node child : JcrUtils.getChildNodes(node)) {
            names.add(child.getName());
        }
        return names;
    }

    private static List<String> tree(final Session session, final String path) throws RepositoryException {
        final Node node = session.getNode(path);
        final List<String> lines = new ArrayList<>();
        lines.add(path + " " + node.getIdentifier() + " " + node.getPrimaryNodeType().getName());
        for (final Property property : JcrUtils.getProperties(node)) {
            if (!property.getName().startsWith("mgnl:last") && !property.getName().startsWith("jcr:created")
                    && !property.getName().equals("mgnl:activationStatus")) {
                lines.add(path + "/" + property.getName() + "=" + (property.isMultiple()
                        ? property.getValues().length + " values" : property.getString()));
            }
        }
        lines.sort(null);
        for (final Node child : JcrUtils.getChildNodes(node)) {
            lines.addAll(tree(session, child.getPath()));
        }
        return lines;
    }
}
