package dk.gladsaxe.ledelse.embedded.lightmodules;

import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A framework with one relation, one focus point, one story and one question, whose every text tries to break out of
 * the page it is printed in, in Danish and in English. Each text says which one it is.
 */
record HostileContent(AuthorContent author) {

    static final String TAIL = " <>&\"'<script>alert(1)</script>";
    static final String NAME = "a <b>&\"'";
    static final String KEY = "a\"><b>&'?#%";

    private static final List<String> COMPONENTS = List.of("text", "relationTeasers", "focusPoints", "storyTeasers",
            "questions", "relationPicture", "storyTeaser", "questionOfTheWeek", "questionDeck", "principles", "contact",
            "searchBox");
    private static final String FRAMEWORKS = "ledelse-frameworks";

    void write() throws Exception {
        final String image = author.change("dam", session ->
                "jcr:" + session.getNode("/ledelse-eksempel").getNodes().nextNode().getIdentifier());
        final String framework = author.write(FRAMEWORKS, "/hostile", "ledelse:framework", inBothLanguages("framework.",
                List.of("title", "leadershipView", "principlesLeadIn", "focusPointsLeadIn"), Map.of(
                        "name", "hostile", "edition", text("framework.edition"),
                        "intranetName", text("framework.intranetName"), "introduction", rich("framework.introduction"),
                        "introduction_en", rich("framework.introduction.en")))).getIdentifier();
        author.change(FRAMEWORKS, session -> session.getNode("/hostile").setProperty("validFrom", Calendar.getInstance()));
        author.write(FRAMEWORKS, "/hostile/principles", "mgnl:contentNode", Map.of());
        author.write(FRAMEWORKS, "/hostile/principles/0", "mgnl:contentNode",
                inBothLanguages("principle.", List.of("text"), Map.of()));
        author.write(FRAMEWORKS, "/hostile/contact", "mgnl:contentNode", inBothLanguages("contact.", List.of("unit"), Map.of(
                "organisation", text("contact.organisation"), "address", "A 1\n" + text("contact.address"),
                "email", text("contact.email"), "phone", text("contact.phone"))));
        author.write("ledelse-relations", "/hostile", "mgnl:folder", Map.of());
        final String relation = author.write("ledelse-relations", "/hostile/r", "ledelse:relation",
                inBothLanguages("relation.", List.of("title", "tagline"), Map.of(
                        "name", "r", "framework", framework, "key", "opad", "direction", "upward", "colour", "plum",
                        "order", 1, "introduction", rich("relation.introduction"),
                        "introduction_en", rich("relation.introduction.en")))).getIdentifier();
        author.write("ledelse-relations", "/hostile/k", "ledelse:relation",
                inBothLanguages("keyed.", List.of("title"), Map.of(
                        "name", NAME, "framework", framework, "key", KEY, "direction", "inward", "colour", KEY, "order", 2)));
        author.write("ledelse-focus-points", "/hostile", "mgnl:folder", Map.of());
        author.write("ledelse-focus-points", "/hostile/p", "ledelse:focusPoint",
                inBothLanguages("focusPoint.", List.of("shortTitle", "text"), Map.of("name", "p", "relation", relation)));
        final String question = author.write("ledelse-questions", "/" + NAME, "ledelse:question",
                inBothLanguages("question.", List.of("text"), Map.of(
                        "name", NAME, "followUps", List.of(text("question.followUp")),
                        "followUps_en", List.of(text("question.followUp.en")), "audience", "alone",
                        "relations", List.of(relation), "order", -1))).getIdentifier();
        author.write("ledelse-stories", "/" + NAME, "ledelse:story",
                inBothLanguages("story.", List.of("title", "lead", "narratorRole"), Map.of(
                        "name", NAME, "narratorName", text("story.narratorName"),
                        "narratorDepartment", text("story.narratorDepartment"), "body", rich("story.body"),
                        "body_en", rich("story.body.en"), "relations", List.of(relation),
                        "questions", List.of(question), "themes", List.of(text("story.theme")))));
        author.write("ledelse-stories", "/" + NAME + "/picture", "mgnl:contentNode", Map.of());
        author.write("ledelse-stories", "/" + NAME + "/picture/0", "mgnl:contentNode",
                inBothLanguages("story.", List.of("imageAlt"), Map.of("image", image)));
        author.change("ledelse-stories", session -> {
            session.getNode("/" + NAME).setProperty("consentGiven", true);
            session.getNode("/" + NAME).setProperty("date", Calendar.getInstance());
            return null;
        });
        for (final String page : List.of("", "/relation", "/fortaellinger", "/fortaelling", "/spoergsmaal", "/soeg")) {
            author.write("website", "/ledelse" + page, "mgnl:page",
                    inBothLanguages("page.", List.of("title", "introduction"), Map.of()));
        }
        author.write("website", "/ledelse/fortaellinger/main", "mgnl:area", Map.of());
        for (final String component : COMPONENTS) {
            author.write("website", "/ledelse/fortaellinger/main/" + component, "mgnl:component",
                    inBothLanguages(component + ".", List.of("heading"), Map.of(
                            "mgnl:template", "ledelse-pages:components/" + component, "relation", "opad",
                            "text", rich(component + ".text"), "text_en", rich(component + ".text.en"))));
        }
    }

    /** The text that says it is this one. */
    static String text(final String label) {
        return label + TAIL;
    }

    /** Rich text whose words are those of {@link #text}, and which holds all that a sanitiser takes away. */
    private static String rich(final String label) {
        return "<p style=\"color:red\" onclick=\"alert(1)\" id=\"indhold\">" + label
                + " &lt;&gt;&amp;\"'&lt;script&gt;alert(1)&lt;/script&gt;</p><script>alert(1)</script>"
                + "<style>*{color:red}</style><img src=x onerror=alert(1)><iframe src=\"https://example.org\"></iframe>"
                + "<a href=\"javascript:alert(1)\">link</a><svg onload=alert(1)><b>bold</b></svg>";
    }

    private static Map<String, Object> inBothLanguages(
            final String of, final List<String> names, final Map<String, ?> others) {
        final Map<String, Object> all = new HashMap<>(others);
        names.forEach(name -> {
            all.put(name, text(of + name));
            all.put(name + "_en", text(of + name + ".en"));
        });
        return all;
    }
}
