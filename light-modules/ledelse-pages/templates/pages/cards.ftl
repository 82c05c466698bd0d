[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/questionChoices.ftl" as choices]
[#import "/ledelse-pages/templates/macros/cards.ftl" as cards]
[#assign page = cmsfn.decode(content)]
[#-- The whole draw stands in the address: which cards, shuffled by which seed, and how far it has come. --]
[#assign byHand = ""]
[#if ctx.cards?has_content][#assign byHand = cards.named(ledelsefn.deck({"questions": ctx.cards}).cards())][/#if]
[#assign choice = byHand?has_content?then({}, choices.chosen())]
[#assign tail = byHand?has_content?then("&cards=" + byHand?url, choices.tail(choice))]
[#assign asked = ctx.seed!""]
[#assign seed = asked?matches("[1-9][0-9]{0,5}")?then(asked, "")]
[#assign deck = ledelsefn.deck(choice + {"questions": byHand, "seed": seed})]
[#assign asked = ctx.card!""]
[#assign place = asked?matches("[1-9][0-9]{0,3}")?then(asked, "1")?number]
[#if place > deck.size()][#assign place = deck.size()][/#if]
[#assign drawn = seed?has_content && !deck.isEmpty()]

[#function draw seed place]
  [#return "?seed=" + seed + "&card=" + place?c + tail]
[/#function]

[@layout.page title=page.title!page.@name section="cards" styles=["cards", "cards-print"] scripts=["cards"]
  suffix="/kort" + drawn?then(draw(seed, place), addresses.query(0, tail)) canonical="/kort"]
  [@layout.opening page /]
  <div class="ledelse-drawing">
    <div class="ledelse-draw" id="traek">
    [#if drawn]
      <p class="ledelse-meta" role="status">${i18n["ledelse-pages.cards.card"]} ${place} ${i18n["ledelse-pages.cards.of"]} ${deck.size()}</p>
      [@cards.card question=deck.card(place) id="kort" /]
      <nav class="ledelse-moves" aria-label="${i18n["ledelse-pages.cards"]}">
        [#if place < deck.size()]
        <a class="ledelse-button" rel="next nofollow" href="${addresses.cards() + draw(seed, place + 1)}">${i18n["ledelse-pages.cards.next"]}</a>
        [#else]
        <p>${i18n["ledelse-pages.cards.last"]}</p>
        [/#if]
        [#if place > 1]
        <a class="ledelse-quiet" rel="prev nofollow" href="${addresses.cards() + draw(seed, place - 1)}">${i18n["ledelse-pages.cards.previous"]}</a>
        [/#if]
        <a class="ledelse-quiet" rel="nofollow" href="${addresses.cards() + draw(ledelsefn.seed()?c, 1)}">${i18n["ledelse-pages.cards.again"]}</a>
        <a class="ledelse-quiet" href="${addresses.question(deck.card(place))}">${i18n["ledelse-pages.cards.permalink"]}</a>
      </nav>
    [#elseif deck.isEmpty()]
      <p>${i18n["ledelse-pages.noQuestions"]}</p>
    [#else]
      <a class="ledelse-stack" rel="nofollow" href="${addresses.cards() + draw(ledelsefn.seed()?c, 1)}">
        <span class="ledelse-button">${i18n["ledelse-pages.cards.draw"]}</span>
        <span>${deck.size()} ${i18n["ledelse-pages.cards.inDeck"]}</span>
      </a>
    [/#if]
    </div>
    [#if byHand?has_content]
    <p class="ledelse-onscreen"><a href="${addresses.deck()}?cards=${byHand?url}">${i18n["ledelse-pages.cards.showDeck"]}</a></p>
    [#else]
    <section class="ledelse-choosing ledelse-onscreen" aria-labelledby="vaelg">
      <h2 id="vaelg">${i18n["ledelse-pages.cards.choose"]}</h2>
      <form class="ledelse-filter" action="${addresses.cards()}" method="get">
        <input type="hidden" name="seed" value="${ledelsefn.seed()?c}">
        [@choices.fields choice /]
        <button type="submit">${i18n["ledelse-pages.cards.drawOfThese"]}</button>
      </form>
      <p><a href="${addresses.deck() + addresses.query(0, tail)}">${i18n["ledelse-pages.cards.collect"]}</a></p>
    </section>
    [/#if]
  </div>
  [@cards.promise /]
[/@layout.page]
