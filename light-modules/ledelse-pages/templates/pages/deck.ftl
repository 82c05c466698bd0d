[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/questionChoices.ftl" as choices]
[#import "/ledelse-pages/templates/macros/cards.ftl" as cards]
[#import "/ledelse-pages/templates/macros/picking.ftl" as picking]
[#assign page = cmsfn.decode(content)]
[#assign choice = choices.chosen()]
[#assign picked = picking.picked()]
[#assign deck = ledelsefn.deck({"questions": picked})]
[#assign names = cards.named(deck.cards())]
[#assign whole = "?cards=" + names?url]
[#if picked?has_content && !deck.isEmpty() && !ctx.pick?has_content]
[@layout.page title=page.title!page.@name suffix="/bunke" + whole section="cards" styles=["cards", "cards-print"] scripts=["cards"]]
  <div class="ledelse-screen">
    [@layout.opening page /]
    <div class="ledelse-panel">
      <p role="status"><strong>${i18n["ledelse-pages.cards.yourDeck"]}: ${deck.size()}</strong>[#if deck.missing() > 0]. ${i18n["ledelse-pages.cards.missing"]}: ${deck.missing()}[/#if]</p>
      <p class="ledelse-moves">
        <a class="ledelse-button" rel="nofollow" href="${addresses.cards()}?seed=${ledelsefn.seed()?c}&amp;card=1&amp;cards=${names?url}">${i18n["ledelse-pages.cards.drawOfDeck"]}</a>
        <a class="ledelse-quiet" rel="nofollow" href="${addresses.deck() + whole}&amp;pick=1">${i18n["ledelse-pages.cards.change"]}</a>
        <button class="ledelse-quiet" type="button" data-print hidden>${i18n["ledelse-pages.cards.print"]}</button>
      </p>
      <p class="ledelse-meta">${i18n["ledelse-pages.cards.printing"]}</p>
      <p>${i18n["ledelse-pages.cards.address"]}: <a rel="nofollow" href="${addresses.deck() + whole}">${addresses.outside(page, addresses.deck() + whole)}</a></p>
    </div>
  </div>
  [@cards.sheets deck.cards() page /]
  [@cards.promise /]
[/@layout.page]
[#else]
[@layout.page title=page.title!page.@name section="cards" styles=["cards", "cards-print"] scripts=["cards"]
  suffix="/bunke" + addresses.query(0, choices.tail(choice) + picked?has_content?then("&cards=" + picked?url + "&pick=1", ""))]
  [@layout.opening page /]
  [@picking.form choice picked /]
  [@cards.promise /]
[/@layout.page]
[/#if]
