package dk.gladsaxe.ledelse.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.publishing.Publisher.Scope;
import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A publication")
class PublicationTest {

    private final TwoInstances instances = TwoInstances.withASite();
    private final Session author = instances.author();
    private final Session visitors = instances.visitors();

    @AfterEach
    void close() {
        instances.close();
    }

    @Test
    void recordsNothingAnewForWhatIsPublishedAsItIs() throws RepositoryException {
        instances.publish("/site", Scope.TREE);
        instances.publisher(TwoInstances.NOW.plusSeconds(60)).publish("website", "/site", Scope.TREE, "another");
        assertThat(author.getNode("/site").getProperty("mgnl:lastActivatedBy").getString()).isEqualTo("editor");
        author.getNode("/site/main/0").setProperty("text", "rettet");
        author.save();
        instances.publisher(TwoInstances.NOW.plusSeconds(60)).publish("website", "/site", Scope.TREE, "another");
        assertThat(author.getNode("/site/main/0").getProperty("mgnl:lastActivatedBy").getString()).isEqualTo("another");
        assertThat(author.getNode("/site/about").getProperty("mgnl:lastActivatedBy").getString()).isEqualTo("editor");
    }

    @Test
    void recordsWhenAndByWhom() throws RepositoryException {
        instances.publish("/site", Scope.NODE);
        for (final String path : List.of("/site", "/site/main", "/site/main/0")) {
            for (final Session session : List.of(author, visitors)) {
                final Node node = session.getNode(path);
                assertThat(node.getProperty("mgnl:lastActivated").getDate().toInstant()).isEqualTo(TwoInstances.NOW);
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
        assertThatThrownBy(() -> instances.publish("/site", Scope.NODE)).isInstanceOf(RepositoryFailure.class);
        assertThat(visitors.nodeExists("/site")).isFalse();
        assertThat(author.getNode("/site").hasProperty("mgnl:lastActivated")).isFalse();
    }

    @Test
    void takesBackThePageWithAllBelow() throws RepositoryException {
        instances.publish("/site", Scope.TREE);
        assertThat(instances.publisher().unpublish("website", "/site", "editor")).isEqualTo(new Publication(0, 0, 0, 3));
        assertThat(visitors.nodeExists("/site")).isFalse();
        assertThat(author.getNode("/site/about").getProperty("mgnl:activationStatus").getString()).isEqualTo("false");
        assertThat(instances.publisher().unpublish("website", "/site", "editor")).isEqualTo(Publication.NONE);
    }

    @Test
    void takesBackWhatTheAuthorHasDeleted() throws RepositoryException {
        instances.publish("/site", Scope.TREE);
        author.getNode("/site").remove();
        author.save();
        assertThat(instances.publisher().unpublish("website", "/site", "editor").removed()).isEqualTo(3);
        assertThat(visitors.nodeExists("/site")).isFalse();
    }

    @Test
    void refusesWhatIsNotThereOrNotForThePublic() {
        assertThatThrownBy(() -> instances.publish("/nowhere", Scope.NODE)).isInstanceOf(NotPublishable.class)
                .hasMessageContaining("website:/nowhere");
        assertThatThrownBy(() -> instances.publish("nowhere", Scope.NODE)).isInstanceOf(NotPublishable.class);
        assertThatThrownBy(() -> instances.publisher().unpublish("website", "/", "editor")).isInstanceOf(NotPublishable.class);
        assertThatThrownBy(() -> instances.publisher().publish("users", "/system", Scope.TREE, "editor"))
                .isInstanceOf(NotPublishable.class).hasMessageContaining("users").hasMessageContaining("website");
    }

    @Test
    void bringsTheAssetsThatAPageShows() throws RepositoryException {
        final Session assets = instances.authorRepository().lasting("dam");
        final Node asset = assets.getRootNode().addNode("images", "mgnl:folder").addNode("picture", "mgnl:asset");
        final Node file = asset.addNode("jcr:content", "mgnl:resource");
        file.setProperty("jcr:data", assets.getValueFactory().createBinary(
                new ByteArrayInputStream("billede".repeat(1000).getBytes(StandardCharsets.UTF_8))));
        assets.save();
        author.getNode("/site/main/0").setProperty("image", "jcr:" + asset.getIdentifier());
        author.getNode("/site/main/1").setProperty("image", "jcr:99999999-0000-4000-8000-000000000000");
        author.save();
        assertThat(instances.publish("/site", Scope.NODE)).isEqualTo(new Publication(3, 0, 0, 0));
        final Session visitorsAssets = instances.publicRepository().lasting("dam");
        assertThat(visitorsAssets.getProperty("/images/picture/jcr:content/jcr:data").getBinary().getSize())
                .isEqualTo(7000);
        assertThat(instances.publish("/site", Scope.NODE)).isEqualTo(new Publication(0, 0, 2, 0));
    }

    @Test
    void publishesEveryWorkspaceOfContentAndNoOther() throws RepositoryException {
        instances.authorRepository().workspaces("stories").bootstrap("stories.one.yaml", "one: {jcr:primaryType: mgnl:content}");
        instances.publicRepository().workspaces("stories");
        final Map<String, Publication> progress = new LinkedHashMap<>();
        final Publication all = instances.publisher().publishAll("editor", progress::put);
        assertThat(progress.keySet()).containsExactly("dam", "stories", "website");
        assertThat(all).isEqualTo(new Publication(4, 0, 0, 0));
        assertThat(instances.publicRepository().lasting("stories").nodeExists("/one")).isTrue();
        assertThat(instances.publisher().publishAll("editor", progress::put)).isEqualTo(new Publication(0, 0, 4, 0));
    }

    @Test
    void updatesInPlaceWhatBothInstancesWereBootstrappedWith() throws RepositoryException {
        instances.publicRepository().bootstrap("website.site.yaml", TwoInstances.SITE);
        author.getNode("/site/about").setProperty("title", "Om os");
        author.save();
        assertThat(instances.publisher().publishAll("editor", (workspace, done) -> { }))
                .isEqualTo(new Publication(0, 1, 2, 0));
    }
}
