[#ftl output_format="HTML"]
[#-- Texts from ledelsefn: escaped exactly once, and marked where they stand in another language than the page. --]

[#assign language = cmsfn.language()]

[#-- A text in the page's language, or in the one that it fell back to. --]
[#macro inline value][@marked value.text(language) /][/#macro]

[#macro marked text]
  [#if text.isEmpty() || text.isIn(language)]${text.value()}[#else]<span[@lang text /]>${text.value()}</span>[/#if][#t]
[/#macro]

[#-- Attributes of an element whose text stands in another language than the page; none where it does not. --]
[#macro lang text]
  [#if !text.isEmpty() && !text.isIn(language)][@marks text.lang() /][/#if][#t]
[/#macro]

[#-- The same for a text that is always Danish. --]
[#macro danish][#if language != "da"][@marks "da" /][/#if][/#macro]

[#macro marks other] lang="${other}" data-untranslated[/#macro]

[#-- Says so where anything of what was drawn stands in another language than the page. --]
[#macro notice drawn]
  [#if drawn?markup_string?contains("\" data-untranslated")]
  <p class="ledelse-untranslated">${i18n["ledelse-pages.untranslated"]}</p>
  [/#if]
[/#macro]

[#-- A text that a page or component holds itself; it falls back to Danish, which has no suffix. --]
[#macro own node property]
  [#if language == "da" || node[property + "_" + language]?has_content]${node[property]}[#else]<span[@danish /]>${node[property]}</span>[/#if][#t]
[/#macro]

[#function filled value]
  [#return !value.text(language).isEmpty()]
[/#function]

[#-- Rich text was sanitised when it became a RichText; that is why it may be printed as it is. --]
[#macro rich value]
  [#if filled(value)]
    [#local served = value.lang(language)]
    <div class="ledelse-prose"[#if served != language][@marks served /][/#if]>
      ${value.text(language).html(ctx.contextPath)?no_esc}
    </div>
  [/#if]
[/#macro]

[#macro date value]
  <time datetime="${value}">${ledelsefn.date(value, language)}</time>[#t]
[/#macro]
