[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#-- Blocks that pages and components share; level is that of their headings. --]

[#macro relationTeasers relations level=3]
<ul class="ledelse-cards">
  [#list relations as relation]
  <li class="ledelse-card ledelse-tone-${relation.colour().key()}">
    <h${level}><a href="${addresses.relation(relation)}">[@texts.inline relation.title() /]</a></h${level}>
    <p>[@texts.inline relation.tagline() /]</p>
  </li>
  [/#list]
</ul>
[/#macro]

[#-- A focus point is the tail of a sentence: the lead-in and each point read as one. --]
[#macro focusPoints framework points]
[#if points?has_content]
<p>[@texts.inline framework.focusPointsLeadIn() /]</p>
<ul class="ledelse-points">
  [#list points as point]
  <li>[#if texts.filled(point.shortTitle())]<strong>[@texts.inline point.shortTitle() /]:</strong> [/#if][@texts.inline point.text() /]</li>
  [/#list]
</ul>
[/#if]
[/#macro]

[#macro storyTeasers stories level=3]
[#if stories?has_content]
<ul class="ledelse-cards">
  [#list stories as story]
  <li class="ledelse-card">
    <h${level}><a href="${addresses.story(story)}">[@texts.inline story.title() /]</a></h${level}>
    <p class="ledelse-meta">[@narrator story /]</p>
    <p>[@texts.inline story.lead() /]</p>
  </li>
  [/#list]
</ul>
[#else]
<p>${i18n["ledelse-pages.noStories"]}</p>
[/#if]
[/#macro]

[#macro narrator story]
  [#if story.narrator().anonymous()]${i18n["ledelse-pages.anonymous"]}[#else]${i18n["ledelse-pages.toldBy"]} ${story.narrator().name()}[/#if][#t]
  [#if texts.filled(story.narrator().role())], [@texts.inline story.narrator().role() /][/#if][#t]
  [#if story.narrator().department()?has_content], ${story.narrator().department()}[/#if][#t]
  [#if story.date().isPresent()] · [@texts.date story.date().get() /][/#if][#t]
[/#macro]

[#macro questions items level=3]
[#if items?has_content]
<ul class="ledelse-cards">
  [#list items as question]
  <li class="ledelse-card">
    <h${level}><a href="${addresses.question(question)}">[@texts.inline question.text() /]</a></h${level}>
    [@marks question /]
    [#list question.followUps().texts(texts.language)]
    <p class="ledelse-label">${i18n["ledelse-pages.followUps"]}</p>
    <ul>
      [#items as followUp]<li>[@texts.marked followUp /]</li>[/#items]
    </ul>
    [/#list]
  </li>
  [/#list]
</ul>
[#else]
<p>${i18n["ledelse-pages.noQuestions"]}</p>
[/#if]
[/#macro]

[#macro marks question]
[#local marks = []]
[#if question.audience().isPresent()]
  [#local marks = marks + [i18n["ledelse-pages.audience." + question.audience().get().key()]]]
[/#if]
[#if question.situation().isPresent()]
  [#local marks = marks + [i18n["ledelse-pages.situation." + question.situation().get().key()]]]
[/#if]
[#if marks?has_content]<p class="ledelse-meta">${marks?join(" · ")}</p>[/#if]
[/#macro]

[#-- Newer and older; for choices see addresses.query. --]
[#macro paging result address choices=""]
[#if result.hasPrevious() || result.hasNext()]
<nav class="ledelse-paging" aria-label="${i18n["ledelse-pages.paging"]}">
  [#if result.hasPrevious()]
  <a rel="prev" href="${address + addresses.query(result.previousOffset(), choices)}">${i18n["ledelse-pages.paging.previous"]}</a>
  [/#if]
  [#if result.hasNext()]
  <a rel="next" href="${address + addresses.query(result.nextOffset(), choices)}">${i18n["ledelse-pages.paging.next"]}</a>
  [/#if]
</nav>
[/#if]
[/#macro]
