[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#assign page = cmsfn.decode(content)]
[#assign choices = {
  "relation": ledelsefn.relations(), "audience": ledelsefn.audiences(), "situation": ledelsefn.situations()}]
[#assign criteria = {"limit": 12, "offset": addresses.offset()}]
[#assign chosen = ""]
[#-- A choice or a place that does not exist counts as none: an old or mistyped address still shows questions. --]
[#list choices as name, items]
  [#list items as item]
    [#if item.key() == ctx[name]!""]
      [#assign criteria = criteria + {name: item.key()}]
      [#assign chosen = chosen + "&" + name + "=" + item.key()?url]
    [/#if]
  [/#list]
[/#list]
[#assign result = ledelsefn.questions(criteria)]
[#if result.isEmpty() && result.total() > 0][#assign result = ledelsefn.questions(criteria + {"offset": 0})][/#if]

[#macro choice name items]
<label>${i18n["ledelse-pages.filter." + name]}
  <select name="${name}">
    <option value="">${i18n["ledelse-pages.filter.all"]}</option>
    [#list items as item]
    [#local selected = (criteria[name]!"") == item.key()]
    [#local text = (item.title().text(cmsfn.language()))!]
    <option value="${item.key()}"[#if selected] selected[/#if][#if text?has_content && text.lang() != cmsfn.language()] lang="${text.lang()}"[/#if]>[#t]
      ${text?has_content?then(text, i18n["ledelse-pages." + name + "." + item.key()])}</option>[#lt]
    [/#list]
  </select>
</label>
[/#macro]

[@layout.page title=page.title!page.@name suffix="/spoergsmaal" + addresses.query(result.offset(), chosen) section="questions"]
  [@layout.opening page /]
  <form class="ledelse-filter" action="${addresses.questions()}" method="get" aria-label="${i18n["ledelse-pages.filter"]}">
    [#list choices as name, items][@choice name=name items=items /][/#list]
    <button type="submit">${i18n["ledelse-pages.filter.submit"]}</button>
  </form>
  <p class="ledelse-meta" role="status">${i18n["ledelse-pages.filter.count"]}: ${result.total()}</p>
  [@blocks.questions result.items() 2 /]
  [@blocks.paging result=result address=addresses.questions() choices=chosen /]
[/@layout.page]
