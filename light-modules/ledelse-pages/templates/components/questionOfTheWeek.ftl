[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#assign question = ledelsefn.questionOfTheWeek({"audience": component.oneOf("audience", ledelsefn.audiences())})!]
[#if question?has_content]
[@component.frame heading=i18n["ledelse-pages.components.questionOfTheWeek.title"] look="week"]
<p class="ledelse-week-question"><a href="${addresses.question(question)}">[@texts.inline question.text() /]</a></p>
[#list question.followUps().texts(texts.language)]
<p class="ledelse-label">${i18n["ledelse-pages.followUps"]}</p>
<ul>
  [#items as followUp]<li>[@texts.marked followUp /]</li>[/#items]
</ul>
[/#list]
<p><a href="${addresses.questions()}">${i18n["ledelse-pages.allQuestions"]}</a></p>
[/@component.frame]
[/#if]
