package dk.gladsaxe.ledelse.embedded.delivery;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import java.nio.file.Path;
import javax.jcr.Session;

/** The content of the probe module, and two nodes that are odd in every way that matters to delivery. */
final class MadeContent {

    private static final Path MODULE = Path.of("src/test/resources/magnolia-vectors/probe-module");

    private static final String MADE = """
            'made':
              'jcr:primaryType': 'mgnl:content'
              'jcr:uuid': '77777777-0000-4000-8000-000000000001'
              'mgnl:template': 'a:template'
              'title': 'Dansk'
              'title_en': 'English'
              'only_en': 'Only English'
              'answer_nr': 'trapped'
              'big': 12345678901
              'many': [1, 2]
              'self': '77777777-0000-4000-8000-000000000001'
              'other': '77777777-0000-4000-8000-000000000002'
              'twins': ['77777777-0000-4000-8000-000000000001', '77777777-0000-4000-8000-000000000001']
              'nobody': 'no identifier'
              'year': '2024'
              'html': '<a href="${link:{uuid:{77777777-0000-4000-8000-000000000002},repository:{probe-stories},\
            path:{/other},nodeData:{},extension:{html}}}">x</a> ${link:{uuid:{gone},repository:{website},path:{/old}}}'
              'stray': '${link:{uuid:{77777777-0000-4000-8000-000000000002},repository:{elsewhere},path:{/old}}}'
              'picture': 'jcr:66666666-0000-4000-8000-000000000001'
              'part':
                'jcr:primaryType': 'mgnl:contentNode'
                'deep':
                  'jcr:primaryType': 'mgnl:contentNode'
              'part_en':
                'jcr:primaryType': 'mgnl:contentNode'
                'english': true
              'below':
                'jcr:primaryType': 'mgnl:content'
            """;

    private static final String OTHER = """
            'other':
              'jcr:primaryType': 'mgnl:content'
              'jcr:uuid': '77777777-0000-4000-8000-000000000002'
              'back': '77777777-0000-4000-8000-000000000001'
              'again': '77777777-0000-4000-8000-000000000002'
            """;

    private MadeContent() {
    }

    static TestRepository repository() {
        final TestRepository repository = TestRepository.create()
                .workspaces("probe-topics", "probe-stories")
                .cnd(MODULE.resolve("probe/nodetypes/probe.cnd"))
                .bootstrap(MODULE.resolve("mgnl-bootstrap/probe"))
                .bootstrap("probe-stories.made.yaml", MADE)
                .bootstrap("probe-stories.other.yaml", OTHER);
        giveAPropertyTheNameOfAChild(repository.lasting("probe-stories"));
        return repository;
    }

    // YAML cannot say that, and JCR can.
    private static void giveAPropertyTheNameOfAChild(final Session session) {
        Jcr.run(() -> {
            session.getNode("/made").setProperty("part", "a property");
            session.save();
        });
    }

    /** An endpoint on the workspace of the two nodes. */
    static Endpoint endpoint(final String name) {
        return Endpoint.of(name, "probe-stories");
    }
}
