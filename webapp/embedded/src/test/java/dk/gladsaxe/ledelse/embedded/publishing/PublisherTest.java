package dk.gladsaxe.ledelse.embedded.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.publishing.Publisher.Scope;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Publishing copies content")
class PublisherTest {

    private final TwoInstances instances = TwoInstances.withASite();
    private final Session author = instances.author();
    private final Session visitors = instances.visitors();

    @AfterEach
    void close() {
        instances.close();
    }

    @Test
    void copiesTheNodeWithWhatBelongsToItUnderTheSameIdentifiers() throws RepositoryException {
        assertThat(instances.publish("/site", Scope.NODE)).isEqualTo(new Publication(1, 0, 0, 0));
        assertThat(visitors.getNode("/site/main/1").getIdentifier())
                .isEqualTo(author.getNode("/site/main/1").getIdentifier());
        assertThat(visitors.getProperty("/site/main/1/text").getString()).isEqualTo("to");
        assertThat(TwoInstances.children(visitors.getNode("/site"))).containsExactly("main");
    }

    @Test
    void copiesSubPagesInOrderWhenTheTreeIsAskedFor() throws RepositoryException {
        assertThat(instances.publish("/site", Scope.TREE)).isEqualTo(new Publication(3, 0, 0, 0));
        assertThat(TwoInstances.children(visitors.getNode("/site"))).containsExactly("main", "about", "news");
        assertThat(TwoInstances.tree(visitors, "/site")).isEqualTo(TwoInstances.tree(author, "/site"));
    }

    @Test
    void changesNothingTheSecondTime() throws RepositoryException {
        instances.publish("/site", Scope.TREE);
        assertThat(instances.publish("/site", Scope.TREE)).isEqualTo(new Publication(0, 0, 3, 0));
    }

    @Test
    void followsChangesOfPropertiesAndBelongings() throws RepositoryException {
        instances.publish("/site", Scope.TREE);
        final Node site = author.getNode("/site");
        site.setProperty("title", "Ny forside");
        site.setProperty("tags", new String[] {"a", "b"});
        site.getNode("main/0").remove();
        author.move("/site/main/1", "/site/main/0");
        site.getNode("main").addNode("2", "mgnl:component").setProperty("text", "tre");
        site.addMixin("mgnl:hasVersion");
        author.save();
        assertThat(instances.publish("/site", Scope.NODE)).isEqualTo(new Publication(0, 1, 0, 0));
        assertThat(TwoInstances.tree(visitors, "/site")).isEqualTo(TwoInstances.tree(author, "/site"));
        site.getProperty("tags").remove();
        site.setProperty("tags", "én");
        site.getProperty("title").remove();
        site.removeMixin("mgnl:hasVersion");
        author.save();
        instances.publish("/site", Scope.NODE);
        assertThat(TwoInstances.tree(visitors, "/site")).isEqualTo(TwoInstances.tree(author, "/site"));
    }

    @Test
    void followsBelongingsThatChangePlaces() throws RepositoryException {
        instances.publish("/site", Scope.NODE);
        author.move("/site/main/0", "/site/main/x");
        author.move("/site/main/1", "/site/main/0");
        author.move("/site/main/x", "/site/main/1");
        author.getNode("/site/main").orderBefore("1", "0");
        author.save();
        instances.publish("/site", Scope.NODE);
        assertThat(TwoInstances.tree(visitors, "/site/main")).isEqualTo(TwoInstances.tree(author, "/site/main"));
        assertThat(TwoInstances.children(visitors.getNode("/site/main"))).containsExactly("1", "0");
    }

    @Test
    void followsMovesAndRenamesByIdentifier() throws RepositoryException {
        instances.publish("/site", Scope.TREE);
        author.move("/site/news", "/site/about/latest");
        author.save();
        assertThat(instances.publish("/site/about/latest", Scope.NODE)).isEqualTo(new Publication(0, 1, 0, 0));
        assertThat(visitors.nodeExists("/site/news")).isFalse();
        assertThat(visitors.getProperty("/site/about/latest/title").getString()).isEqualTo("Nyt");
    }

    @Test
    void letsPagesChangePlaces() throws RepositoryException {
        instances.publish("/site", Scope.TREE);
        author.move("/site/about", "/site/x");
        author.move("/site/news", "/site/about");
        author.move("/site/x", "/site/news");
        author.save();
        instances.publish("/site/about", Scope.NODE);
        assertThat(visitors.getProperty("/site/about/title").getString()).isEqualTo("Nyt");
        assertThat(visitors.getProperty("/site/news/title").getString()).isEqualTo("Om");
    }

    @Test
    void replacesWhatTheAuthorHasDeletedAndMadeAnewAndKeepsThePagesBelow() throws RepositoryException {
        author.getNode("/site/about").addNode("team", "mgnl:page").setProperty("title", "Hold");
        author.save();
        instances.publish("/site", Scope.TREE);
        author.move("/site/about/team", "/site/team");
        author.getNode("/site/about").remove();
        author.getNode("/site").addNode("about", "mgnl:page").setProperty("title", "Om igen");
        author.save();
        assertThat(instances.publish("/site/about", Scope.NODE)).isEqualTo(new Publication(1, 0, 0, 1));
        assertThat(visitors.getProperty("/site/about/title").getString()).isEqualTo("Om igen");
        assertThat(visitors.getProperty("/site/team/title").getString()).isEqualTo("Hold");
    }

    @Test
    void ordersAWholeTreeAtOnce() throws RepositoryException {
        instances.publish("/site", Scope.TREE);
        author.getNode("/site").orderBefore("news", "about");
        author.save();
        instances.publish("/site", Scope.NODE);
        assertThat(TwoInstances.children(visitors.getNode("/site"))).containsExactly("main", "about", "news");
        assertThat(instances.publish("/site", Scope.TREE)).isEqualTo(new Publication(0, 2, 1, 0));
        assertThat(TwoInstances.children(visitors.getNode("/site"))).containsExactly("main", "news", "about");
    }

    @Test
    void keepsTheOrderOfSiblings() throws RepositoryException {
        instances.publish("/site", Scope.NODE);
        instances.publish("/site/news", Scope.NODE);
        instances.publish("/site/about", Scope.NODE);
        assertThat(TwoInstances.children(visitors.getNode("/site"))).containsExactly("main", "about", "news");
        author.getNode("/site").orderBefore("news", "about");
        author.save();
        assertThat(instances.publish("/site/news", Scope.NODE)).isEqualTo(new Publication(0, 1, 0, 0));
        assertThat(TwoInstances.children(visitors.getNode("/site"))).containsExactly("main", "news", "about");
    }

    @Test
    void makesTheFoldersAboveButNoPages() throws RepositoryException {
        author.getRootNode().addNode("folder", "mgnl:folder").addNode("inner", "mgnl:folder")
                .addNode("item", "mgnl:content").setProperty("title", "Emne");
        author.save();
        assertThat(instances.publish("/folder/inner/item", Scope.NODE)).isEqualTo(new Publication(3, 0, 0, 0));
        assertThat(visitors.getNode("/folder").getPrimaryNodeType().getName()).isEqualTo("mgnl:folder");
        assertThat(author.getNode("/folder").getProperty("mgnl:activationStatus").getString()).isEqualTo("true");
        assertThatThrownBy(() -> instances.publish("/site/about", Scope.NODE)).isInstanceOf(NotPublishable.class)
                .hasMessageContaining("/site/about").hasMessageContaining("publish that first");
        assertThat(author.getNode("/site/about").hasProperty("mgnl:activationStatus")).isFalse();
    }
}
