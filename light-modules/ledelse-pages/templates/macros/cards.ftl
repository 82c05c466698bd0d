[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#-- Questions as cards: to draw from, to read, to print. --]

[#-- What a deck put together by hand is called in an address. --]
[#function named cards]
  [#local names = []]
  [#list cards as question][#local names = names + [addresses.questionKey(question)]][/#list]
  [#return names?join(".")]
[/#function]

[#-- The relations a question is about: as today's edition words them, or the newest of those that still had them. --]
[#function relations question]
  [#local found = []]
  [#list question.relations() as key]
    [#local of = ledelsefn.relation(key)!]
    [#list ledelsefn.editions() as edition]
      [#if !of?has_content][#local of = ledelsefn.relation(edition, key)!][/#if]
    [/#list]
    [#if of?has_content][#local found = found + [of]][/#if]
  [/#list]
  [#return found]
[/#function]

[#macro card question level=2 id="" open=false]
[#local about = relations(question)]
<article class="ledelse-dialogue[#if about?has_content] ledelse-tone-${about?first.colour().key()}[/#if]">
  [@kicker about /]
  <h${level} class="ledelse-dialogue-text"[#if id?has_content] id="${id}" tabindex="-1"[/#if]>[@texts.inline question.text() /]</h${level}>
  [#list question.followUps().texts(texts.language)]
  <details class="ledelse-further"[#if open] open[/#if]>
    <summary>${i18n["ledelse-pages.followUps"]}</summary>
    <ul>
      [#items as followUp]<li>[@texts.marked followUp /]</li>[/#items]
    </ul>
  </details>
  [/#list]
  [@blocks.marks question /]
</article>
[/#macro]

[#macro kicker about]
<p class="ledelse-kicker">[#if about?has_content][#list about as relation][@texts.inline relation.title() /][#sep] · [/#list][#else]${i18n["ledelse-pages.cards.any"]}[/#if]</p>
[/#macro]

[#-- A6 cards, four to a sheet of A4; on the screen they are simply one after the other. --]
[#macro sheets cards page]
[#list cards?chunk(4) as sheet]
<div class="ledelse-sheet">
  [#list sheet as question]
  [@printed question page /]
  [/#list]
  <svg class="ledelse-cuts" viewBox="0 0 210 297" aria-hidden="true" focusable="false"><path d="M105 4v9M105 284v9M4 148.5h9M197 148.5h9M101 148.5h8M105 144.5v8"/></svg>
</div>
[/#list]
[/#macro]

[#macro printed question page]
[#local about = relations(question)]
[#local key = addresses.questionKey(question)]
<article class="ledelse-dialogue ledelse-printed[#if about?has_content] ledelse-tone-${about?first.colour().key()}[/#if]">
  [@kicker about /]
  <h2 class="ledelse-dialogue-text"><a href="${addresses.question(question)}">[@texts.inline question.text() /]</a></h2>
  [#list question.followUps().texts(texts.language)]
  <ul class="ledelse-prompts">
    [#items as followUp]<li>[@texts.marked followUp /]</li>[/#items]
  </ul>
  [/#list]
  <div class="ledelse-colophon">
    <div>
      [@blocks.marks question /]
      <p class="ledelse-address">[#list addresses.outside(page, addresses.question(question))?replace("^https?://", "", "r")?split("/") as part]${part}[#sep]/<wbr>[/#list]</p>
    </div>
    [@code addresses.outside(page, addresses.questions() + "/" + question.id()?url) /]
  </div>
</article>
[/#macro]

[#-- By the identifier, which stays when a question is given another name: paper cannot be corrected. --]
[#macro code address]
[#if address?starts_with("http") && address?length <= 300]
  [#local drawn = ledelsefn.qrCode(address)]
  <svg class="ledelse-code" viewBox="0 0 ${drawn.size()?c} ${drawn.size()?c}" shape-rendering="crispEdges" aria-hidden="true" focusable="false"><path d="${drawn.path()}"/></svg>
[/#if]
[/#macro]

[#macro promise]
<p class="ledelse-promise">${i18n["ledelse-pages.cards.promise"]}</p>
[/#macro]
