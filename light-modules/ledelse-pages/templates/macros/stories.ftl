[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#-- Stories as the list, the story page and the components show them; level is that of their headings. --]

[#macro cards items level=2]
<ul class="ledelse-cards ledelse-storycards">
  [#list items as story]
  <li class="ledelse-card ledelse-storycard${tone(story)}">
    <h${level}><a href="${addresses.story(story)}">[@texts.inline story.title() /]</a></h${level}>
    [#if texts.filled(story.lead())]<p>[@texts.inline story.lead() /]</p>[/#if]
    <p class="ledelse-meta">[@blocks.narrator story /]</p>
    [@relationNames story /]
  </li>
  [/#list]
</ul>
[/#macro]

[#-- The colour of the relation that comes first in the framework. --]
[#function tone story]
  [#list ledelsefn.relationsOf(story) as relation]
    [#return " ledelse-tone-" + relation.colour().key()]
  [/#list]
  [#return ""]
[/#function]

[#macro relationNames story]
  [#list ledelsefn.relationsOf(story)]
  <p class="ledelse-storycard-about">[#items as relation][@texts.inline relation.title() /][#sep] · [/#sep][/#items]</p>
  [/#list]
[/#macro]

[#macro picture story]
  [#if story.image().isPresent()]
    [#local link = damfn.getAssetLink(story.image().get().asset())!]
    [#local alt = story.image().get().alt().text(texts.language)]
    [#if link?has_content]
  <img class="ledelse-story-picture" src="${link}" alt="${alt}"[@texts.lang alt /]>
    [/#if]
  [/#if]
[/#macro]

[#-- What a story is about: each relation, focus point and theme leads on to where there is more of it. --]
[#macro about story]
[#local relations = ledelsefn.relationsOf(story)]
[#local points = ledelsefn.focusPoints(story)]
[#if relations?has_content || points?has_content || story.themes()?has_content]
<aside class="ledelse-about" aria-labelledby="handler-om">
  <h2 id="handler-om">${i18n["ledelse-pages.components.story.about"]}</h2>
  [#list relations]
  <ul class="ledelse-tags">
    [#items as relation]
    <li class="ledelse-tone-${relation.colour().key()}"><a href="${addresses.relation(relation)}">[@texts.inline relation.title() /]</a></li>
    [/#items]
  </ul>
  [/#list]
  [#list points]
  <h3>${i18n["ledelse-pages.focusPoints"]}</h3>
  <ul class="ledelse-points">
    [#items as point]
    <li>[#if texts.filled(point.shortTitle())]<strong>[@texts.inline point.shortTitle() /]:</strong> [/#if][@texts.inline point.text() /]</li>
    [/#items]
  </ul>
  [/#list]
  [#list story.themes()]
  <h3>${i18n["ledelse-pages.components.story.themes"]}</h3>
  <ul class="ledelse-tags">
    [#items as theme]
    <li><a href="${addresses.stories() + addresses.query(0, "&theme=" + theme?url)}"[@texts.danish /]>${theme}</a></li>
    [/#items]
  </ul>
  [/#list]
</aside>
[/#if]
[/#macro]

[#-- At most so many other stories, those that are about the same first, then the newest. --]
[#function after story most=3]
  [#local found = []]
  [#local seen = [story.id()]]
  [#list ledelsefn.focusPoints(story) + ledelsefn.relationsOf(story) as shared]
    [#list ledelsefn.stories({(shared.key??)?then("relation", "focusPoint"): shared, "limit": most + 1}).items() as other]
      [#if found?size < most && !seen?seq_contains(other.id())]
        [#local found = found + [other]]
        [#local seen = seen + [other.id()]]
      [/#if]
    [/#list]
  [/#list]
  [#list ledelsefn.stories({"limit": most + 1}).items() as other]
    [#if found?size < most && !seen?seq_contains(other.id())]
      [#local found = found + [other]]
      [#local seen = seen + [other.id()]]
    [/#if]
  [/#list]
  [#return found]
[/#function]
