[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#assign stored = cmsfn.decode(content)]
[#assign chosen = {
  "relation": component.oneOf("relation", ledelsefn.relations()),
  "audience": component.oneOf("audience", ledelsefn.audiences()),
  "situation": component.oneOf("situation", ledelsefn.situations())}]
[#assign query = ""]
[#list chosen as name, value]
  [#if value?has_content][#assign query = query + "&" + name + "=" + value?url][/#if]
[/#list]
[#assign deck = ledelsefn.questions(chosen + {"limit": 1})]
[#if deck.total() > 0]
[@component.frame heading=i18n["ledelse-pages.components.questionDeck.title"] look="deck"]
[#if stored.introduction?has_content]<p>[@texts.own stored "introduction" /]</p>[/#if]
[#-- The edges of the cards below the first are an ornament. --]
<div class="ledelse-deck">
  [#list deck.items() as question]
  <p class="ledelse-deck-question">[@texts.inline question.text() /]</p>
  [/#list]
  <p class="ledelse-meta">${i18n["ledelse-pages.filter.count"]}: ${deck.total()}</p>
  <p><a class="ledelse-action" href="${addresses.cards() + addresses.query(0, query)}">${i18n["ledelse-pages.components.questionDeck.open"]}</a></p>
</div>
[/@component.frame]
[#elseif cmsfn.isEditMode()]
[@component.frame]<p>${i18n["ledelse-pages.noQuestions"]}</p>[/@component.frame]
[/#if]
