[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[@component.frame look="search"]
<form class="ledelse-search" action="${addresses.search()}" method="get" role="search" aria-label="${i18n["ledelse-pages.components.searchBox.title"]}">
  <label>${i18n["ledelse-pages.components.searchBox.title"]}
    <input type="search" name="q" maxlength="200" autocomplete="off">
  </label>
  <button type="submit">${i18n["ledelse-pages.components.searchBox.submit"]}</button>
</form>
[/@component.frame]
