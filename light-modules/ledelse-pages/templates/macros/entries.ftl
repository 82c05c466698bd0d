[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/stories.ftl" as stories]
[#-- Ways from the front page right into the material: this week's question, the newest story, a card to draw. --]

[#macro today]
[#local question = ledelsefn.questionOfTheWeek()!]
[#local newest = ledelsefn.stories({"limit": 1}).items()]
[#if question?has_content || newest?has_content]
<section class="ledelse-entries" aria-labelledby="begynd">
  <h2 id="begynd">${i18n["ledelse-pages.visitors.entries"]}</h2>
  <ul>
    [#if question?has_content]
    <li>
      <p class="ledelse-label">${i18n["ledelse-pages.components.questionOfTheWeek.title"]}</p>
      <h3><a href="${addresses.question(question)}">[@texts.inline question.text() /]</a></h3>
    </li>
    [/#if]
    [#list newest as story]
    <li class="${stories.tone(story)?trim}">
      <p class="ledelse-label">${i18n["ledelse-pages.visitors.entries.story"]}</p>
      <h3><a href="${addresses.story(story)}">[@texts.inline story.title() /]</a></h3>
    </li>
    [/#list]
    [#if question?has_content]
    <li>
      <p class="ledelse-label">${i18n["ledelse-pages.cards"]}</p>
      <h3><a href="${addresses.cards()}">${i18n["ledelse-pages.visitors.entries.cards"]}</a></h3>
    </li>
    [/#if]
  </ul>
</section>
[/#if]
[/#macro]
