[#ftl output_format="HTML"]
[#-- Texts from ledelsefn: escaped exactly once, and marked where they stand in another language than the page. --]

[#macro inline value]
  [#local text = value.text(cmsfn.language())]
  [#if text.lang() != cmsfn.language() && text.value()?has_content]<span lang="${text.lang()}">${text.value()}</span>[#else]${text.value()}[/#if][#t]
[/#macro]

[#-- Rich text has been sanitised when it became a RichText; that is why it may be printed as it is. --]
[#macro rich value]
  [#local text = value.text(cmsfn.language())]
  [#if text.value().html()?has_content]
    <div class="ledelse-prose"[#if text.lang() != cmsfn.language()] lang="${text.lang()}"[/#if]>
      ${text.value().html()?no_esc}
    </div>
  [/#if]
[/#macro]

[#macro date value]
  <time datetime="${value}">${ledelsefn.formatDate(value, cmsfn.language())}</time>[#t]
[/#macro]
