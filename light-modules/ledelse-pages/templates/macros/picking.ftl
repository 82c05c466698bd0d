[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/questionChoices.ftl" as choices]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#-- A deck is put together by ticking questions; what was ticked stands in the address, nowhere else. --]

[#assign most = 40]

[#-- The questions of the deck as an address names them: those it had, then those that the form ticked. --]
[#function picked]
  [#local names = []]
  [#list (ctx.cards!"")?split(".") as name]
    [#if name?has_content && name?length <= 100 && names?size < 2 * most && !names?seq_contains(name)]
      [#local names = names + [name]]
    [/#if]
  [/#list]
  [#list ledelsefn.deck({}).cards() as question]
    [#local name = addresses.questionKey(question)]
    [#if ctx["k-" + name]?has_content && !names?seq_contains(name)][#local names = names + [name]][/#if]
  [/#list]
  [#return names?join(".")]
[/#function]

[#-- Questions that the choice shows are ticked or not; the rest of the deck goes along unseen. --]
[#macro form choice picked]
[#local shown = ledelsefn.deck(choice).cards()]
[#local names = picked?split(".")]
[#local keys = []]
[#list shown as question][#local keys = keys + [addresses.questionKey(question)]][/#list]
[#local others = []]
[#list names as name][#if name?has_content && !keys?seq_contains(name)][#local others = others + [name]][/#if][/#list]
<form class="ledelse-picking" action="${addresses.deck()}" method="get">
  [#if others?has_content]<input type="hidden" name="cards" value="${others?join(".")}">[/#if]
  <div class="ledelse-filter">
    [@choices.fields choice /]
    <button type="submit" name="pick" value="1">${i18n["ledelse-pages.cards.narrow"]}</button>
  </div>
  <p class="ledelse-meta" role="status">${i18n["ledelse-pages.filter.count"]}: ${shown?size}[#if others?has_content]. ${i18n["ledelse-pages.cards.kept"]}: ${others?size}[/#if]</p>
  [#if shown?has_content]
  <fieldset>
    <legend>${i18n["ledelse-pages.cards.tick"]} ${most}</legend>
    <ul class="ledelse-ticks">
      [#list shown as question]
      [#local key = addresses.questionKey(question)]
      <li><label><input type="checkbox" name="k-${key}" value="1"[#if names?seq_contains(key)] checked[/#if]> <span>[@texts.inline question.text() /]</span></label></li>
      [/#list]
    </ul>
  </fieldset>
  [#else]
  <p>${i18n["ledelse-pages.noQuestions"]}</p>
  [/#if]
  <p class="ledelse-finish"><button class="ledelse-button" type="submit">${i18n["ledelse-pages.cards.finish"]}</button></p>
</form>
[/#macro]
