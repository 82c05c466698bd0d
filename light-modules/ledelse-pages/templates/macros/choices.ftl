[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#-- Lists to choose from in a form that narrows down what a page shows. --]

[#-- One list; its options are what is nested. --]
[#macro field name label]
<label>${label}
  <select name="${name}">
    <option value="">${i18n["ledelse-pages.filter.all"]}</option>
    [#nested]
  </select>
</label>
[/#macro]

[#-- One option with a text from ledelsefn. --]
[#macro option value text chosen]
<option value="${value}"[#if value == chosen] selected[/#if][@texts.lang text /]>${text}</option>
[/#macro]

[#-- What a focus point is called in a list: its short title, else how its text begins. --]
[#function pointTitle point]
  [#return texts.filled(point.shortTitle())?then(point.shortTitle(), point.text()).text(texts.language)]
[/#function]
