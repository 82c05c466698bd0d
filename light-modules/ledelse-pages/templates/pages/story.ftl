[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#assign story = ledelsefn.story(ctx.name!"")!]
[#if story?has_content]
[@layout.page title=story.title().text(cmsfn.language()) suffix=addresses.story(story)?remove_beginning(addresses.base())]
  [@layout.above addresses.stories()]${i18n["ledelse-pages.allStories"]}[/@layout.above]
  <article>
    <h1>[@texts.inline story.title() /]</h1>
    [#if texts.filled(story.lead())]<p class="ledelse-lead">[@texts.inline story.lead() /]</p>[/#if]
    <p class="ledelse-meta">[@blocks.narrator story /]</p>
    [#if story.image().isPresent()]
    [#assign link = damfn.getAssetLink(story.image().get().asset())!]
    [#assign alt = story.image().get().alt().text(cmsfn.language())]
    [#if link?has_content]<p><img src="${link}" alt="${alt}"[#if alt.lang() != cmsfn.language()] lang="${alt.lang()}"[/#if]></p>[/#if]
    [/#if]
    [@texts.rich story.body() /]
  </article>
  [#assign relations = ledelsefn.relationsOf(story)]
  [#if relations?has_content]
  <h2>${i18n["ledelse-pages.relations"]}</h2>
  [@blocks.relationTeasers relations /]
  [/#if]
  [#assign questions = ledelsefn.questionsOf(story)]
  [#if questions?has_content]
  <h2>${i18n["ledelse-pages.relatedQuestions"]}</h2>
  [@blocks.questions questions /]
  [/#if]
[/@layout.page]
[#else]
[@layout.notFound /]
[/#if]
