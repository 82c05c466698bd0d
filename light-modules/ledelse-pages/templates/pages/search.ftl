[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#import "/ledelse-pages/templates/macros/hits.ftl" as hits]
[#assign page = cmsfn.decode(content)]
[#assign words = (ctx.q!"")?trim]
[#assign types = ["story", "question", "focusPoint", "relation"]]
[#assign type = types?seq_contains(ctx.type!"")?then(ctx.type!"", "")]
[#assign criteria = {"q": words, "type": type, "lang": cmsfn.language(), "limit": 12, "offset": addresses.offset()}]
[#assign result = ledelsefn.search(criteria)]
[#if result.isEmpty() && result.total() > 0][#assign result = ledelsefn.search(criteria + {"offset": 0})][/#if]
[#assign query = words?has_content?then("&q=" + words?url, "") + type?has_content?then("&type=" + type, "")]
[#assign title = page.title!page.@name]

[@layout.page title=words?has_content?then(words + " – " + title, title) suffix="/soeg" + addresses.query(result.offset(), query) canonical="/soeg" section="search"]
  [@layout.opening page /]
  <form class="ledelse-search" action="${addresses.search()}" method="get" role="search" aria-label="${i18n["ledelse-pages.components.searchBox.title"]}">
    <label>${i18n["ledelse-pages.components.search.words"]}
      <input type="search" name="q" value="${words}" maxlength="200" autocomplete="off">
    </label>
    <label>${i18n["ledelse-pages.components.search.type"]}
      <select name="type">
        <option value="">${i18n["ledelse-pages.filter.all"]}</option>
        [#list types as each]
        <option value="${each}"[#if each == type] selected[/#if]>${i18n["ledelse-pages.components.search.types." + each]}</option>
        [/#list]
      </select>
    </label>
    <button type="submit">${i18n["ledelse-pages.components.searchBox.submit"]}</button>
  </form>
  [#if words?has_content]
  <p class="ledelse-meta" role="status">${i18n["ledelse-pages.components.search.count"]}: ${result.total()}</p>
  [#list result.items()]
  [#if !result.items()?first.allWords()]<p>${i18n["ledelse-pages.components.search.someWords"]}</p>[/#if]
  <ul class="ledelse-hits">
    [#items as hit]
    <li>[@hits.one hit /]</li>
    [/#items]
  </ul>
  [#else]
  <p>${i18n["ledelse-pages.components.search.none"]}</p>
  <ul class="ledelse-tags">
    <li><a href="${addresses.stories()}">${i18n["ledelse-pages.allStories"]}</a></li>
    <li><a href="${addresses.questions()}">${i18n["ledelse-pages.allQuestions"]}</a></li>
  </ul>
  [/#list]
  [@blocks.paging result=result address=addresses.search() choices=query /]
  [/#if]
[/@layout.page]
