[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#-- Editions of the framework, and which of them holds. --]

[#-- The edition that an address names by node name or identifier, or nothing. --]
[#function named asked]
  [#list ledelsefn.editions() as edition]
    [#if edition.name() == asked || edition.id() == asked][#return edition][/#if]
  [/#list]
  [#return ""]
[/#function]

[#-- current, coming or past, as of today. --]
[#function state edition]
  [#local current = ledelsefn.framework()!]
  [#if current?has_content && current.id() == edition.id()][#return "current"][/#if]
  [#local coming = edition.validFrom().isPresent() && edition.validFrom().get().isAfter(ledelsefn.today())]
  [#return coming?then("coming", "past")]
[/#function]

[#-- How long an edition holds, in words; nothing when neither day is known. --]
[#macro validity edition]
  [#local from = (state(edition) == "past")?then("from.past", "from")]
  [#if edition.validFrom().isPresent()]${i18n["ledelse-pages.visitors." + from]} [@texts.date edition.validFrom().get() /][/#if][#t]
  [#if edition.validTo().isPresent()] ${i18n["ledelse-pages.visitors.to"]} [@texts.date edition.validTo().get() /][/#if][#t]
[/#macro]

[#-- Says of an edition that does not hold today which one does, and leads there: to the same relation, if one is given. --]
[#macro notice edition key=""]
[#local standing = state(edition)]
[#if standing != "current"]
[#local current = ledelsefn.framework()!]
<aside class="ledelse-notice" aria-label="${i18n["ledelse-pages.visitors.notice"]}">
  <p><strong>${i18n["ledelse-pages.visitors.notice." + standing]}</strong> [@validity edition /]</p>
  [#if current?has_content]
  [#local relation = (ledelsefn.relation(current, key))!]
  <p>${i18n["ledelse-pages.visitors.notice." + standing + ".current"]}:
    [#if relation?has_content]
    <a href="${addresses.relation(relation)}">[@texts.inline relation.title() /] – [@texts.inline current.title() /]</a>
    [#else]
    <a href="${addresses.base()}">[@texts.inline current.title() /]</a>
    [/#if]
  </p>
  [/#if]
</aside>
[/#if]
[/#macro]
