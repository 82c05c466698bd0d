[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#assign framework = ledelsefn.framework()!]
[#if framework?has_content][#assign relation = ledelsefn.relation(framework, ctx.key!"")!][/#if]
[#if relation?has_content]
[@layout.page title=relation.title().text(cmsfn.language()) suffix=addresses.relation(relation)?remove_beginning(addresses.base())]
  [@layout.above addresses.base()][@texts.inline framework.title() /][/@layout.above]
  <div class="ledelse-title ledelse-tone-${relation.colour().key()}">
    <h1>[@texts.inline relation.title() /]</h1>
    [#if texts.filled(relation.tagline())]<p class="ledelse-lead">[@texts.inline relation.tagline() /]</p>[/#if]
  </div>
  [@texts.rich relation.introduction() /]
  <h2>${i18n["ledelse-pages.focusPoints"]}</h2>
  [@blocks.focusPoints framework=framework points=ledelsefn.focusPoints(relation) /]
  <h2>${i18n["ledelse-pages.relatedStories"]}</h2>
  [@blocks.storyTeasers ledelsefn.stories({"relation": relation.key(), "limit": 3}).items() /]
  <p><a href="${addresses.stories()}">${i18n["ledelse-pages.allStories"]}</a></p>
  <h2>${i18n["ledelse-pages.relatedQuestions"]}</h2>
  [@blocks.questions ledelsefn.questions({"relation": relation.key(), "limit": 6}).items() /]
  <p><a href="${addresses.questions() + addresses.query(0, "&relation=" + relation.key()?url)}">${i18n["ledelse-pages.allQuestions"]}</a></p>
[/@layout.page]
[#else]
[@layout.notFound /]
[/#if]
