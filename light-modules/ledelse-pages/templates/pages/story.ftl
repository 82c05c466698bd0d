[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#import "/ledelse-pages/templates/macros/stories.ftl" as stories]
[#assign story = ledelsefn.story(ctx.name!"")!]
[#if story?has_content]
[@layout.page title=story.title().text(texts.language) suffix=addresses.story(story)?remove_beginning(addresses.base()) section="stories"]
  [@layout.above addresses.stories()]${i18n["ledelse-pages.allStories"]}[/@layout.above]
  <article class="ledelse-story">
    <header class="ledelse-title${stories.tone(story)}">
      <div>
        <h1>[@texts.inline story.title() /]</h1>
        [#if texts.filled(story.lead())]<p class="ledelse-lead">[@texts.inline story.lead() /]</p>[/#if]
      </div>
    </header>
    <p class="ledelse-meta">[@blocks.narrator story /]</p>
    [@stories.picture story /]
    <div class="ledelse-story-parts">
      [@texts.rich story.body() /]
      [@stories.about story /]
    </div>
  </article>
  [#assign questions = ledelsefn.questionsOf(story)]
  [#if questions?has_content]
  <h2>${i18n["ledelse-pages.relatedQuestions"]}</h2>
  [@blocks.questions questions /]
  [/#if]
  [#assign next = stories.after(story)]
  [#if next?has_content]
  <h2>${i18n["ledelse-pages.components.story.next"]}</h2>
  [@stories.cards next 3 /]
  [/#if]
[/@layout.page]
[#else]
[@layout.notFound /]
[/#if]
