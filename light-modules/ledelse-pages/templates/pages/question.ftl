[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#import "/ledelse-pages/templates/macros/cards.ftl" as cards]
[#assign page = cmsfn.decode(content)]
[#assign question = ledelsefn.question(ctx.name!"")!]
[#if question?has_content]
[#assign key = addresses.questionKey(question)]
[@layout.page title=question.text().text(texts.language) styles=["cards", "cards-print"] section="questions"
  suffix=addresses.question(question)?remove_beginning(addresses.base())]
  [@layout.above addresses.questions()]${i18n["ledelse-pages.allQuestions"]}[/@layout.above]
  [@cards.card question=question level=1 open=true /]
  <p class="ledelse-moves">
    <a class="ledelse-button" href="${addresses.cards()}">${i18n["ledelse-pages.cards.toCards"]}</a>
    <a class="ledelse-quiet" href="${addresses.deck()}?cards=${key?url}&amp;pick=1" rel="nofollow">${i18n["ledelse-pages.cards.addToDeck"]}</a>
  </p>
  [#assign current = ledelsefn.framework()!]
  [#assign points = ledelsefn.focusPoints(question)]
  [#list points]
  <h2>${i18n["ledelse-pages.cards.about"]}</h2>
  <ul class="ledelse-points">
    [#items as point]
    [#assign edition = (ledelsefn.framework(ledelsefn.relationOf(point).framework()))!]
    <li>[#if texts.filled(point.shortTitle())]<strong>[@texts.inline point.shortTitle() /]:</strong> [/#if][@texts.inline point.text() /]
      [#if edition?has_content && current?has_content && edition.id() != current.id()]<span class="ledelse-meta">(${i18n["ledelse-pages.cards.olderEdition"]} ${edition.edition()})</span>[/#if]</li>
    [/#items]
  </ul>
  [/#list]
  [#assign relations = ledelsefn.relationsOf(question)]
  [#if relations?has_content]
  <h2>${i18n["ledelse-pages.relations"]}</h2>
  [@blocks.relationTeasers relations /]
  [/#if]
  [#assign stories = ledelsefn.storiesOf(question)]
  [#if stories?has_content]
  <h2>${i18n["ledelse-pages.relatedStories"]}</h2>
  [@blocks.storyTeasers stories?chunk(3)?first /]
  [/#if]
  [@cards.promise /]
[/@layout.page]
[#else]
[@layout.notFound /]
[/#if]
