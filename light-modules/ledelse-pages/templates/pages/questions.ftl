[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/questionChoices.ftl" as choices]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#assign page = cmsfn.decode(content)]
[#assign choice = choices.chosen()]
[#assign chosen = choices.tail(choice)]
[#assign result = ledelsefn.questions(choice + {"limit": 12, "offset": addresses.offset()})]
[#if result.isEmpty() && result.total() > 0][#assign result = ledelsefn.questions(choice + {"limit": 12})][/#if]
[@layout.page title=page.title!page.@name suffix="/spoergsmaal" + addresses.query(result.offset(), chosen) section="questions"]
  [@layout.opening page /]
  <form class="ledelse-filter" action="${addresses.questions()}" method="get" aria-label="${i18n["ledelse-pages.filter"]}">
    [@choices.fields choice /]
    <button type="submit">${i18n["ledelse-pages.filter.submit"]}</button>
  </form>
  <p class="ledelse-meta" role="status">${i18n["ledelse-pages.filter.count"]}: ${result.total()}</p>
  <p class="ledelse-filter-links">
    <a href="${addresses.cards() + addresses.query(0, chosen)}">${i18n["ledelse-pages.cards.fromList"]}</a>
    <a href="${addresses.deck() + addresses.query(0, chosen)}">${i18n["ledelse-pages.cards.collect"]}</a>
  </p>
  [@blocks.questions result.items() 2 /]
  [@blocks.paging result=result address=addresses.questions() choices=chosen /]
[/@layout.page]
