[#ftl output_format="HTML"]
[#-- Texts from ledelsefn: escaped exactly once, and marked where they stand in another language than the page. --]

[#-- A text in the page's language, or in the one that it fell back to. --]
[#macro inline value][@marked value.text(cmsfn.language()) /][/#macro]

[#macro marked text]
  [#if text.isEmpty() || text.lang() == cmsfn.language()]${text.value()}[#else]<span lang="${text.lang()}">${text.value()}</span>[/#if][#t]
[/#macro]

[#-- A text that a page or component holds itself; it falls back to Danish, which has no suffix. --]
[#macro own node property]
  [#local lang = cmsfn.language()]
  [#if lang == "da" || node[property + "_" + lang]?has_content]${node[property]}[#else]<span lang="da">${node[property]}</span>[/#if][#t]
[/#macro]

[#function filled value]
  [#return !value.text(cmsfn.language()).isEmpty()]
[/#function]

[#-- Rich text was sanitised when it became a RichText; that is why it may be printed as it is. --]
[#macro rich value]
  [#if filled(value)]
    [#local lang = value.lang(cmsfn.language())]
    <div class="ledelse-prose"[#if lang != cmsfn.language()] lang="${lang}"[/#if]>
      ${value.text(cmsfn.language()).html(ctx.contextPath)?no_esc}
    </div>
  [/#if]
[/#macro]

[#macro date value]
  <time datetime="${value}">${ledelsefn.date(value, cmsfn.language())}</time>[#t]
[/#macro]
