package dk.gladsaxe.ledelse.embedded.repository;

import static org.assertj.core.api.Assertions.assertThat;

import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Full text")
class FullTextTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create();

    private final Session session = REPOSITORY.lasting("website");

    @Test
    void findsASavedNodeAtOnceByAnyOfItsTexts() throws RepositoryException {
        final Node page = page("found");
        page.setProperty("headline", "Nærvær i hverdagen");
        page.setProperty("tags", new String[] {"trivsel", "åbenhed"});
        session.save();
        assertThat(hits("nærvær")).isEqualTo(1);
        assertThat(hits("ÅBENHED")).isEqualTo(1);
        page.setProperty("headline", "Noget andet");
        session.save();
        assertThat(hits("nærvær")).isZero();
    }

    @Test
    void leavesOutWhatTheCmsKeepsForItself() throws RepositoryException {
        final Node page = page("recorded");
        page.setProperty("mgnl:template", "skabelonen");
        page.setProperty("mgnl:lastModifiedBy", "redaktoer");
        session.save();
        assertThat(hits("skabelonen")).isZero();
        assertThat(hits("redaktoer")).isZero();
        assertThat(hits("admin")).isZero();
        assertThat(query("SELECT * FROM [mgnl:page] WHERE [mgnl:template] = 'skabelonen'")).isEqualTo(1);
    }

    @Test
    void givesAnExcerpt() throws RepositoryException {
        page("excerpt").setProperty("body", "En samtale om retning og mening");
        session.save();
        final String excerpt = session.getWorkspace().getQueryManager().createQuery(
                "//element(*, mgnl:page)[jcr:contains(., 'retning')]/rep:excerpt(.)", "xpath").execute()
                .getRows().nextRow().getValue("rep:excerpt(.)").getString();
        assertThat(excerpt).contains("<strong>retning</strong>");
    }

    private Node page(final String name) throws RepositoryException {
        return session.getRootNode().addNode(name, "mgnl:page");
    }

    private long hits(final String word) throws RepositoryException {
        return query("SELECT * FROM [mgnl:page] AS p WHERE CONTAINS(p.*, '" + word + "')");
    }

    private long query(final String statement) throws RepositoryException {
        return session.getWorkspace().getQueryManager().createQuery(statement, Query.JCR_SQL2).execute()
                .getNodes().getSize();
    }
}
